// What helpers are, seen from their posts (职务): a sentence that counts them calls them so.

const official = /局长|股长|科长|科员|处长|主席|主任|书记|委员|干部|干事|职员|会计/;
const teaching = /教师|老师|班主任|辅导员|教导|教务|总务|德育|学校|校长|园长/;
const notTeaching = /志愿|家长|退休|离任|村|社区|镇|乡|街道|局|关工委|联络|校外/;
const notOfficial = /志愿|家长|退休|离任|村|社区|街道|教师|班主任/;

/** The words for all helpers whose posts are like `these` and not like `others`. */
const nouns = [
  { noun: '教师', these: teaching, others: notTeaching },
  { noun: '干部职工', these: official, others: notOfficial },
  { noun: '志愿者', these: /志愿者$/, others: /社工/ },
  { noun: '社工', these: /社工|社会工作者/, others: /志愿/ },
] as const;

/**
 * 教师, 干部职工, 志愿者 or 社工 where all posts are those of such people, else 帮扶人. A helper without a post may be
 * anybody: nothing is claimed of all of them then.
 */
export function nounOfPosts(posts: readonly (string | undefined)[]): (typeof nouns)[number]['noun'] | '帮扶人' {
  if (posts.length === 0) return '帮扶人';
  const found = nouns.find(({ these, others }) => posts.every((post = '') => these.test(post) && !others.test(post)));
  return found?.noun ?? '帮扶人';
}
