// What helpers are, seen from their posts (职务): a sentence that counts them calls them so.

const official = /局长|股长|科长|科员|处长|主席|主任|书记|委员|干部|干事|职员|会计/;
const teaching = /教师|老师|班主任|辅导员|教导|教务|总务|德育|学校|校长|园长/;
const notTeaching = /志愿|家长|退休|离任|村|社区|镇|乡|街道|局|关工委|联络|校外/;
const notOfficial = /志愿|家长|退休|离任|村|社区|街道|教师|班主任/;

/**
 * 教师 or 干部职工 where all posts are those of teachers or officials, else 帮扶人. A helper without a post may be
 * anybody: nothing is claimed of all of them then.
 */
export function nounOfPosts(posts: readonly (string | undefined)[]): '教师' | '干部职工' | '帮扶人' {
  const areAll = (these: RegExp, not: RegExp) =>
    posts.length > 0 && posts.every((post = '') => these.test(post) && !not.test(post));
  if (areAll(teaching, notTeaching)) return '教师';
  return areAll(official, notOfficial) ? '干部职工' : '帮扶人';
}
