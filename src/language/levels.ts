// The levels of the public bodies that give honours.

/** The levels, as written beside an honour (省级), the highest first. */
export const levels: readonly string[] = [
  '国际级',
  '国际',
  '国家级',
  '全国',
  '部级',
  '省部级',
  '省级',
  '自治区级',
  '副省级',
  '市级',
  '地级',
  '州级',
  '区级',
  '县级',
  '区县级',
  '县区级',
  '旗级',
  '乡级',
  '镇级',
  '乡镇级',
  '街道级',
  '学区级',
  '系统级',
  '行业级',
  '社区级',
  '村级',
  '单位级',
  '校级',
  '院级',
  '园级',
  '年级',
  '班级',
];

/** Whether honours of a level are given within an organisation of the bottom (校级, 村级): it gives them, and gets none. */
export function isOwnLevel(level: string): boolean {
  return /^(?:校|园|院|班|年级|村|社区|组|局|站|单位|机关)级$/u.test(level);
}
