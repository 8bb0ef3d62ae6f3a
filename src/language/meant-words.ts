// What people write for a word of the vocabulary, where comparing letters would not find it: other words for the same,
// and characters that are typed for one another.

/** Lines of a table: `捐赠 捐助 → 物资`; several words behind the arrow where each may be meant. */
function tableOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const rows = lines.split('\n').flatMap((line) => {
    const [written = '', meant = ''] = line.split('→');
    return words(written).map((one) => [one, words(meant)] as const);
  });
  return new Map(rows);
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Kinds of entry. What may be either of two kinds has both. */
export const kindsMeant = tableOf(`
捐赠 捐助 捐物 赠送 发放 礼物 物品 慰问品 爱心捐赠 学习用品 → 物资
donation donations gift gifts → supplies
慰问 走访慰问 慰问走访 节日慰问 送温暖 → 家访 物资
入户 上门 登门 探访 探望 看望 探视 巡访 家庭访问 家庭走访 → 家访
回访 随访 → 家访 通话
打电话 通电话 视频 连线 视频连线 亲情电话 电话联系 → 通话
phone → call
微信 → 通话 书信
信件 写信 来信 寄信 通信 家书 短信 → 书信
谈话 聊天 交心 个别谈话 心理辅导 心理疏导 心理咨询 → 谈心
conversation → talk
辅导 → 谈心 活动
结亲 认亲 包联 一帮一 一对一 结对子 → 结对
家长会 座谈 座谈会 例会 开会 推进会 部署会 动员会 → 会议
班会 主题班会 → 活动 会议
讲座 → 培训 活动
授课 业务学习 家长学校 → 培训
健康检查 身体检查 检查身体 体格检查 查体 视力检查 → 体检
义诊 → 体检 活动
调查 排查 摸排 普查 核查 调研 → 摸底
宣讲 传单 广播 宣传单 宣传栏 → 宣传
颁奖 获奖 奖励 评优 → 表彰
规定 规章 办法 方案 预案 → 制度
比赛 竞赛 联欢 联欢会 晚会 演出 游园 春游 参观 研学 运动会 夏令营 → 活动
`);

/** Keys and values. The first word that may stand there is meant. */
export const wordsMeant = tableOf(`
结束 → 结束时间 结束日期
开始 → 开始时间
时间 → 日期 开始时间
日子 → 日期
名字 → 姓名
题目 → 标题
数目 → 数量
物品名称 物资名称 → 品名
物资 → 物品
总价 价值 总额 总金额 → 金额
捐赠人 捐赠单位 捐助方 捐助单位 → 捐赠方
老师 → 教师 帮扶人
教师 家访人 家访教师 帮扶教师 帮扶老师 负责人 责任人 班主任 → 帮扶人
helper helpers teacher teachers → by
学生 → 对象 儿童
学生姓名 儿童姓名 → 对象
student students pupil pupils → to
参加人员 参与人员 与会人员 出席人员 → 参加
手机 手机号 手机号码 联系电话 联系方式 → 电话
生日 出生年月 → 出生日期
岁数 年纪 → 年龄
昵称 乳名 → 小名
身份证 → 身份证号
岗位 → 职务
留守类型 留守状况 → 留守情况
地址 场所 → 地点
location address → place
内容 情况 记录 → 备注
remark remarks comment comments description → note
图片 相片 → 照片
分类 → 类别
家庭数 → 户数
人次 参加人数 参与人数 → 人数
duration → minutes
小学 中学 初中 高中 完小 中心小学 中心校 九年一贯制学校 幼儿园 → 学校
村委会 村民委员会 行政村 → 村
居委会 居民委员会 → 社区
机关单位 行政单位 事业单位 → 机关
type → kind
对策 → 措施 打算
措施 → 打算
打算 计划 安排 做法 → 措施
不足 困难 短板 存在问题 → 问题
学生名单 学生名册 花名册 名册 名单 → 儿童
教师名单 教师名册 帮扶人员 → 帮扶人
调入 → 转入
调出 离开 → 转出
父母外出 双方外出 父母双方外出 父母均外出 → 双亲外出
一方外出 单方外出 父母一方外出 → 单亲外出
`);

// Characters of the vocabulary and those typed for them: of the same sound, or of nearly the same look.
const alike = words(
  '访方防仿坊放纺芳 资质姿咨 对队対 谈淡 心新信 训讯 培陪 宣喧 检捡 体休 彰章 制治 议义意 话活化 结接 摸莫 家加佳 动懂 ' +
    '记纪 期其 型形 员圆园 象像相 注住往 题提 名明 称秤 姓性 长常 续绪 持迟 赛塞 届界 构购 庄装 级及 档挡 案按 编篇 ' +
    '号好 困因 龄令 转专 承诚 诺若 做作 据居 源原 措错 物务 生身 时吋 间问闻 次此刺欠 户护沪 位为 袋代带 盒合 册删 人入 笔毕',
);
const groupOf = new Map(alike.flatMap((group) => [...group].map((character) => [character, group])));

/** Whether two words differ only in characters that are typed for one another: 家坊, 家访. */
export function isTypedFor(written: string, word: string): boolean {
  if (written.length !== word.length || written === word) return false;
  return [...word].every((character, at) => {
    const typed = written[at] ?? '';
    return typed === character || groupOf.get(character)?.includes(typed) === true;
  });
}
