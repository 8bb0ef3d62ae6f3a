// Who can be quoted (据村委会介绍): the source of a measured amount may as well be a list or a way of measuring.

const tells =
  /(?:[村居]委会|[县市区镇乡村局处科股室站校园院所]|办公室|中心|社区|街道|委员会|联合会|老师|教师|校长|园长|主任|书记|干部|医生|大夫|同学|家长|监护人|老人|爷爷|奶奶|外公|外婆|父亲|母亲|本人)$/u;

/** Whether a source is somebody, or an office, that tells something: 村委会, 班主任; not 总务处丈量, 花名册. */
export function isTeller(source: string): boolean {
  return tells.test(source);
}
