// The usual reporting periods of schools and offices, and their names.

/** A reporting period; both days are included. */
export interface Term {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/**
 * The school term of a day: spring is February to mid July, autumn September to January. The days from mid July to
 * the end of August belong to the spring before them.
 */
export function termOf(day: string): Term {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month >= 2 && month <= 8) return { from: `${year}-02-01`, to: `${year}-07-15`, name: `${year}年春季学期` };
  const autumn = month === 1 ? year - 1 : year;
  return { from: `${autumn}-09-01`, to: `${autumn + 1}-01-31`, name: `${autumn}年秋季学期` };
}

/** The half year of a day. */
export function halfYearOf(day: string): Term {
  const year = day.slice(0, 4);
  return Number(day.slice(5, 7)) <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30`, name: `${year}年上半年` }
    : { from: `${year}-07-01`, to: `${year}-12-31`, name: `${year}年下半年` };
}
