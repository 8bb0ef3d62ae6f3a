// Names in traditional characters: a household register has 劉國慶, and whoever keeps the log types 刘国庆.

// The characters that names are made of, each before its simplified form.
const pairs =
  '劉刘張张陳陈楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏呂吕蔣蒋賈贾鍾钟鐘钟盧卢陸陆閻阎顧顾龍龙萬万錢钱湯汤賴赖龔龚' +
  '嚴严賀贺喬乔魯鲁畢毕聶聂齊齐莊庄單单關关歐欧陽阳駱骆紀纪鄒邹韋韦寧宁蘭兰華华國国慶庆軍军偉伟傑杰強强勝胜麗丽紅红鳳凤豔艳艷艳愛爱蓮莲瑩莹' +
  '瓊琼靜静穎颖嬌娇雲云飛飞鵬鹏鵑鹃鶴鹤鴻鸿鷹鹰濤涛澤泽潔洁淵渊漢汉湧涌濱滨瀾澜灝灏靈灵煒炜燦灿煥焕燁烨熾炽營营岡冈嶺岭島岛嵐岚東东棟栋樹树' +
  '橋桥榮荣樺桦權权業业楓枫標标樓楼機机義义禮礼貴贵財财寶宝瑪玛璽玺環环璣玑瑤瑶瓏珑畫画發发禎祯祿禄禪禅穩稳積积競竞筆笔節节簡简範范紹绍紋纹' +
  '純纯紗纱緒绪綺绮綠绿維维綱纲緯纬練练緣缘績绩繼继繡绣織织經经絲丝結结聖圣聰聪聲声聯联肅肃臨临興兴舉举藝艺蒼苍蔭荫薦荐薩萨藍蓝蘆芦衛卫親亲' +
  '覺觉觀观訓训詠咏詩诗誠诚語语諒谅諾诺謙谦謹谨譚谭護护譽誉讓让貝贝貞贞賢贤賓宾賦赋贊赞躍跃軒轩輝辉輪轮輔辅輕轻達达進进運运遠远遷迁遼辽鄉乡' +
  '鄰邻鈞钧鈺钰銀银銘铭鋒锋錦锦錫锡鎮镇鐵铁鑑鉴鋼钢銳锐鍵键長长門门開开閔闵閣阁闊阔闖闯陰阴隨随雙双雛雏靄霭韻韵順顺頌颂領领頤颐顏颜願愿風风' +
  '養养餘余駒驹駿骏驊骅騰腾驥骥驍骁騏骐魚鱼鯤鲲鳴鸣鳥鸟麥麦黨党齡龄龐庞傳传倫伦億亿儀仪儉俭優优兒儿凱凯則则剛刚創创劍剑勁劲勛勋勳勋勵励區区' +
  '協协厲厉員员啟启嘯啸園园圓圆堅坚堯尧塵尘壯壮壽寿夢梦奮奋婭娅媽妈嫻娴嬋婵嬰婴學学寬宽實实將将尋寻歲岁歷历師师帥帅廣广廈厦彥彦彌弥復复徹彻' +
  '恆恒悅悦憲宪憶忆應应懷怀憐怜戀恋戰战擁拥時时晉晋晝昼暉晖暢畅曉晓曄晔曠旷書书會会朧胧來来極极歡欢氣气沖冲溫温滿满漁渔潤润濟济濃浓灣湾無无' +
  '煙烟爾尔獅狮獻献瑋玮璉琏盤盘眾众碩硕竇窦紐纽綿绵縈萦翹翘脈脉蓋盖蘊蕴詢询諸诸諭谕豐丰貢贡費费賽赛車车載载農农連连鄔邬鄺邝酈郦釗钊鈴铃鎔镕' +
  '鏡镜鑄铸雋隽頎颀項项頻频顥颢飄飘騫骞鯉鲤鸞鸾' +
  // Other forms of one character.
  '緑绿峯峰羣群喆哲堃坤甯宁昇升珎珍徳德恵惠濶阔煕熙凃涂栢柏呉吴淸清靑青敎教尙尚黒黑戸户';

const simplifiedOf = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
const traditionalOf = new Map<string, string>();
for (const [from, to] of simplifiedOf) traditionalOf.set(to, (traditionalOf.get(to) ?? '') + from);
const anyTraditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'gu');

/** A text with the traditional characters that this table knows in their simplified form: 劉國慶 → 刘国庆. */
export function simplified(text: string): string {
  return text.replace(anyTraditional, (character) => simplifiedOf.get(character) ?? character);
}

/** The traditional characters for a simplified one: 鍾鐘 for 钟; '' where this table knows none. */
export function traditional(character: string): string {
  return traditionalOf.get(character) ?? '';
}
