// The numbers that lead to a door: 幸福路12号, 柳树村3组7号, 2栋301室, 阳光小区5-2-301. A bare 3组, 12号 (a day) or 301班
// leads to none, nor does a room of a school.
import type { Span } from './seen-text.ts';

const number = '(?:\\d{1,5}|[〇零一二三四五六七八九十百]{1,6})';
const building = `${number} ?(?:号楼|[栋幢座#])`;
const unit = `${number} ?单元`;
const bareRoom = '(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})(?![\\d年月日班级人名元米个届])';
const room = `(?:${number} ?室|${bareRoom})`;
const inside = `(?: ?${building})?(?: ?${unit})?(?: ?-?${room})?`;
const rooms = [
  `${building} ?-? ?\\d{1,2}-\\d{2,4}`,
  `${building} ?-?(?:${unit} ?-?)?${room}`,
  `${building} ?${unit}`,
  `${unit} ?-?${room}`,
].join('|');

// 12号线, 12号文件, 12号楼会议室
const noHouse = '(?![线文令桌选车台]|会议|公告|通知|楼?(?:会议|教))';
// 12号上午, 12号至15号: a day.
const noDay =
  '(?! ?(?:上午|下午|晚|早|中午|当|开始|起|以?[前后]|左右|这天|[至到~、,-] ?\\d{1,2} ?[号日]|举[行办]|召开|开展|组织|集中|走访|家访))';
const nextDoor = `(?:附 ?${number} ?号?|之${number}|-\\d{1,4})?`;
const house = (isNone: string) =>
  `第?(?:${number} ?[组队社] ?)?[甲乙丙新]?${number}(?:[-之弄] ?${number})? ?号${isNone}${nextDoor}${inside}`;

const streets = '(?:大道|胡同|门牌号?码?:?|[路街巷弄])(?:[东南西北中]?[段侧])?';
const hamlets = '(?:社区|[村屯镇乡庄寨湾坪冲])';
const estates = '(?:小区|花园|花苑|新村|公寓|家园|家属[院区楼]|大院|山庄|名府|华庭|[苑邸墅])';
const onStreet = new RegExp(`(?<=${streets})\\s?${house(noHouse)}`, 'g');
const inHamlet = new RegExp(`(?<=${hamlets})\\s?${house(noHouse + noDay)}`, 'g');
const inGroup = new RegExp(
  `(?<![第\\d])${number} ?[组队社] ?${number} ?号(?!选手|同学|队员|作品|桌)${noHouse}${noDay}`,
  'g',
);
const parted = `\\d{1,3}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{1,3}[-/#]\\d{3,4}(?!\\d|年|[-/]\\d)`;
const inEstate = new RegExp(
  `(?<=${estates}) ?(?:${number} ?[区期] ?)?(?:${parted}|${building}(?!楼|房|住宅|居民楼|公寓|高层)${inside}|${house(noHouse + noDay)}|${number} ?室)`,
  'g',
);
const inBuilding = new RegExp(`(?<![\\d一二三四五六七八九十])(?:${rooms})`, 'g');

// 住12幢, 家住301室, 住在幸福路12: the text says that somebody lives there.
const lives = '(?:住(?![院宿校房建])|家在|地址|租|门牌号?码?)[^,。;\\n建共修改]{0,12}?';
const home = new RegExp(
  `(?<=门牌号?码?[:为是 ]{0,2})\\d{1,5}(?![\\d块个张元处家户])|(?<=${lives})(?<!\\d)(?:${building}|\\d{1,5} ?室|${parted})|(?<=${lives}[路街巷弄道同] ?)\\d{1,4}(?=[,。;!)\\s]|$)`,
  'g',
);

const first = '\\s?第?(?:[甲乙丙新]|\\d|[〇零一二三四五六七八九十百])';
const some = '[\\d〇零一二三四五六七八九十百]';

/** The forms of a door, each with what no text lacks that holds one: most forms are never compiled. */
const doors: readonly (readonly [needs: RegExp, form: RegExp])[] = [
  [new RegExp(`(?:[道同路街巷弄段侧]|门牌号?码?:?)${first}.*号`, 's'), onStreet],
  [new RegExp(`[区村屯镇乡庄寨湾坪冲]${first}.*号`, 's'), inHamlet],
  [new RegExp(`[组队社] ?${some}+ ?号`), inGroup],
  [new RegExp(`[区园苑村寓院楼庄府庭墅]${first}{1,6} ?[号栋幢座室区期#/-]`), inEstate],
  [new RegExp(`${some} ?(?:(?:号楼|[栋幢座#]) ?-? ?${some}|单元)`), inBuilding],
  [new RegExp(`${lives}${some}`), home],
];
// In a school and an office there are rooms, too.
const publicRooms =
  /(?:教学|综合|办公|实验|宿舍|行政|图书|科技|门诊|住院|医院|会议|食堂|功能|学校|校园|校区|中心|第)[^,。;、]{0,6}$/;

/** The house numbers, units and rooms of homes in a seen text. */
export function doorsIn(seen: string): Span[] {
  return doors.flatMap(([needs, form]) => {
    if (!needs.test(seen)) return [];
    const found = [...seen.matchAll(form)].map(({ 0: door, index }) => ({ start: index, end: index + door.length }));
    // An address in full is nobody's classroom.
    if (form !== inBuilding && form !== home) return found;
    return found.filter(({ start }) => !publicRooms.test(seen.slice(Math.max(0, start - 12), start)));
  });
}
