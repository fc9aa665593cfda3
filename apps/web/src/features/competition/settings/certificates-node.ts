import type { EditionPlan } from '../api/plan.js';
import { blank, choiceOf, group, type Node, text } from './node.js';

const ROLES = ['guide', 'host', 'operator', 'co_operator', 'supporter'];
const KINDS = ['project', 'member', 'person', 'judge', 'organisation'] as const;

const wording = group('certificate-wording', { title: text(40), text: text(600, true) });

/** What every number begins with, as the server takes it from the edition's code. */
function seriesOf({ code }: EditionPlan): string {
  const parts = code.split('-').filter((part) => part !== '');
  return [...new Set([parts[0], parts.at(-1)])].join('').slice(0, 20);
}

const fresh = (plan: EditionPlan) => ({
  ...{ series: seriesOf(plan), orientation: 'landscape', signatories: ['host'] },
  ...Object.fromEntries(KINDS.map((kind) => [kind, { title: blank(), text: blank() }])),
});

/** How certificates look; left out, the usual words hold. */
export const certificatesNode: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh,
  inner: group('certificates', {
    series: { kind: 'code', max: 20 },
    orientation: choiceOf('certificate-orientation', ['landscape', 'portrait']),
    signatories: { kind: 'choices', options: () => ROLES.map((code) => ({ code, group: 'organizer-role' })) },
    ...Object.fromEntries(KINDS.map((kind) => [kind, wording])),
  }),
};
