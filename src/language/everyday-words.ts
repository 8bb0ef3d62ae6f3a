// Everyday words of care logs that are also given names. Chinese writes both the same way: 安全 in 安全教育 is no
// person.

import { isOrdinaryWord } from './ordinary-words.ts';
import { keyWords, kindWords, valueWords } from './vocabulary.ts';

/**
 * Chosen by hand, beside those of the dictionary (ordinary-words.ts), which counts newspapers and novels: words that
 * in a care log are more likely to be words than names. They are days and seasons, virtues, school mottos (立德树人),
 * names of programmes (春蕾, 雨露, 雏鹰), plants, and the weather. Words that are far more often names are left out,
 * although dictionaries have them: 小明 浩然 文静 欣然 海燕 玉兰 瑞雪 晨曦 博文 明明 婷婷.
 */
const words = `
  春天 夏天 秋天 冬天 春季 秋季 春节 春分 春风 春光 春联 春蕾 春苗 春晖 夏至 立春 立夏 立秋 立冬 秋分 秋收 冬至 清明 谷雨 白露 霜降
  大雪 元旦 元宵 端午 端阳 中秋 重阳 国庆 新年 新春 金秋 丰收 五一 八一 七一 晴天 雨天 明天 今天 天天 年年 月月 日日 时时 处处
  好好 一一 双双 多多 久久 平日 平时 早晨 清晨 黎明 时光 时代 童年 童心 未来 将来 永远 永久 长久
  大山 青山 高山 山水 大海 海洋 江山 河山 长江 黄河 长城 大地 太阳 阳光 月亮 星星 星光 彩虹 雨水 雨露 雏鹰 蓓蕾 杨柳 苹果 花朵
  桂花 梅花 荷花 菊花 兰花 莲花 桃花 杏花 梨花 樱花 茶花 菜花 葵花 棉花 雪花 红梅 腊梅 海棠 石榴 牡丹 月季 玫瑰 茉莉 百合 水仙 山茶
  松柏 白杨 银杏 梧桐 枫叶 玉米 小麦 水稻 稻谷 高粱 大豆 花生 红薯 芝麻 油菜 白菜 核桃 樱桃 葡萄 草莓 西瓜 枇杷 小雨 中雨
  大雨 暴雨 阵雨 雷雨 细雨 小雪 中雪 春雪 雨雪 大雾 微风 春雷 晴朗
  安全 安心 安定 安宁 安稳 平安 平静 宁静 安静 冷静 健康 康复 健全 健身 强健 成长 长大 长寿 成才 成功 成果 成就 成熟 成立 成为
  建成 建立 建设 建国 建军 建党 爱国 爱家 爱党 卫生 保国 强国 富强 富民 富裕 兴旺 兴盛 振兴 繁荣 胜利 凯旋 解放 改革 开放 创新
  创业 创建 创造 发展 发明 国家 国防 国旗 国学 国际 中华 新华 东方 东风 红军 红旗 红星 红花 雷锋 英雄 模范 榜样 先锋 先进 前进
  上进 进步 向上 向前 向阳 前程 奋斗 奋进 拼搏 奉献 服务 志愿 志气 志向 立志 立德 树人 明德 崇德 厚德 尚德 品德 道德 美德 德育
  明理 知礼 守法 守信 诚信 诚实 诚恳 真诚 忠诚 忠实 老实 善良 正直 正义 正气 公平 公正 平等 民主 民生 民族 人民 为民 利民
  惠民 便民 务实 求真 求实 笃行 笃学 博学 致远 感恩 感动 孝顺 孝敬 孝心 孝亲 敬老 尊师 尊敬 礼貌 友爱 友好 友善 友谊 友情 亲情
  真情 真心 热心 热情 热爱 爱心 关爱 关心 关怀 用心 细心 耐心 放心 信心 决心 恒心 同心 齐心 一心 合力 和平 和谐 和睦 和气 和美
  团结 团圆 团聚 互助 共享 分享 相伴 陪伴 温暖 温馨 温情 温和 幸福 快乐 欢乐 欢喜 欢迎 高兴 开心 愉快 喜悦 喜庆 喜欢 欣慰 欣喜
  乐观 乐意 乐学 乐园 家园 校园 家和 美好 美丽 美满 圆满 圆梦 优美 优秀 优良 秀丽 卓越 超越 跨越 出彩 光彩 多彩 精彩 光明 光荣
  光辉 荣誉 希望 梦想 理想 愿望 心愿 祝福 福利 福气 吉祥 如意 顺利 顺心 千里 万里 小康 大同 远大 远航 启航 护航 领航 扬帆 飞翔
  腾飞 飞扬 飞跃 勤奋 勤劳 勤俭 勤学 好学 善学 善思 敏学 思考 思念 思想 思乡 思亲 努力 认真 自强 自立 自信 自觉 自律 自主 坚强
  坚定 坚持 坚信 坚韧 勇敢 勇气 学习 学会 学好 学成 智慧 聪明 聪慧 才艺 才华 英才 人才 天才 天真 纯真 朴实 朴素 踏实 平凡 非凡
  文明 文化 文学 文艺 文体 文字 书香 书画 书法 书写 诗歌 朝阳 夕阳 明白 明确 明显 明亮 清楚 清洁 整洁 纯洁 宝贝 宝宝 宝贵 来宾
  一家 全家 全力 有利 有力 有效 有成 新生 心中 心里 成文
  助力 文具 学具 教具 过冬 过节 天亮 家访 家教 家校 家委 来访 来校 在家 在校 到家 到校 返校 返乡 校车 校服 春游 文艺 体育 科普 心语 微光
  不详 未知 待定 核实 补充 本人 家长`.split(/\s+/);

const vocabulary = [keyWords, kindWords, ...Object.values(valueWords)].flatMap((rows) => Object.values(rows).flat());

const common: ReadonlySet<string> = new Set<string>([...words, ...vocabulary]);

/** Words of the dictionary that are borne more often, or would be missed more, than care logs write them. */
const moreOftenNames: ReadonlySet<string> = new Set(
  '一新 大成 正德 明月 新月 清风 玲珑 星云 金花 银花 芳香 雄伟 永恒 志远 思源 长生 永生'.split(' '),
);

/**
 * Whether a name is more often an everyday word. Words chosen by hand are, and those of the dictionary, which leaves
 * out names of people and doubled characters (圆圆), but for `moreOftenNames`.
 */
export function isCommonWord(name: string): boolean {
  return isWord(name) && !moreOftenNames.has(name);
}

/** Whether the characters are a word, however often they are a name. */
export function isWord(letters: string): boolean {
  return common.has(letters) || isOrdinaryWord(letters);
}

const grammarWords: ReadonlySet<string> = new Set(
  '和与跟及同给对向把被让由为在从到过往比按用以因将也都就还又再才很太更最不没未有会能要想着了的得地于',
);

/** Whether this is a word of one character that stands between other words whatever they say: 和 in 学习和生活. */
export function isGrammarWord(letter: string): boolean {
  return grammarWords.has(letter);
}
