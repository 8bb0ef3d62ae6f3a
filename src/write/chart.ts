// What the writers make of a chart until it is drawn.
import type { Chart, Register } from '../report/tree.ts';

/** The figures of a chart as a table: the template room reports charts as not yet written; if one comes through, nothing is lost. */
export function chartAsRegister({ caption, bars }: Chart): Register {
  return {
    type: 'register',
    caption,
    columns: [
      { title: '项目', align: 'left' },
      { title: '数量', align: 'right' },
    ],
    rows: bars.map(({ label, value }) => [label, String(value)]),
  };
}
