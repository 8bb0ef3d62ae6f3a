// Surnames of two characters, and the most common ones of one character.

/** Surnames of two characters: 欧阳小明 is 欧阳 and 小明. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 颛孙 端干 百里 东郭 南门 呼延 羊舌 微生 梁丘 左丘 东门 西门 拓跋 完颜 令狐 ' +
    '轩辕 单于 淳于 第五 贺兰 纳兰 哥舒 叶赫 段干 谷梁 壤驷 乐正 漆雕 公西 巫马'
  ).split(' '),
);

/**
 * The most common surnames of one character, by which a name is recognized that is in no list. Left out are surnames
 * that are far more often other words before a name (和 向 时 连 过: 看望过小明) or the beginning of a word (包 房 管
 * 单: 包子和米饭).
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖' +
    '石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔常汤康易乔赖文施洪樊兰殷颜倪章齐葛岳焦翟梅' +
    '俞安牛温芦庞庄季辛左祝耿关毕柳鲁申欧詹裴路凌霍翁柯阮涂尚牟邢伍谷聂成舒纪盛童项曲苗宁喻',
);

/**
 * Other surnames of one character, most of them of the Song dynasty's 百家姓: too often other words to be sought in
 * prose, but not in an id.
 */
export const rareSurnames: ReadonlySet<string> = new Set(
  '褚卫尤华戚柏水窦云奚郎昌凤花酆鲍费廉岑滕邬乐时皮卞元卜平和穆湛祁禹狄米贝明臧计伏谈茅屈蓝闵席麻强娄危刁骆虞支昝管经房裘缪干解应宗宣贲郁单杭包' +
    '诸吉钮嵇滑荣荀羊於惠甄家封芮羿储靳汲邴糜松井富巫乌巴弓牧隗山车宓蓬全郗班仰秋仲伊宫仇栾暴甘钭厉戎祖符景束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍卓蔺' +
    '屠蒙池阴胥能苍双闻莘党贡劳逄姬扶堵冉宰郦雍郤璩桑桂濮寿通边扈燕冀郏浦农别晏柴瞿充慕连茹习宦艾鱼容向古慎戈庾终暨居衡步都满弘匡国寇广禄阙东殳沃' +
    '利蔚越夔隆师巩厍晁勾敖融冷訾阚那简饶空毋沙乜养鞠须丰巢蒯相查后荆红游竺权逯盖益桓公过阿佟佘邸苟',
);
