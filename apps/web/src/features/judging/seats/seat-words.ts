import { useTranslation } from 'react-i18next';
import type { Candidate, Hindered } from '../api/replacement-choices.js';
import type { Substitute } from '../api/substitutes.js';

type Part = string | false;

/** What is known of a judge of the panel, in short phrases. */
function usePhrases() {
  const { t } = useTranslation(['seats', 'organiser', 'conflicts']);
  const relationOf = ({ relation, state }: Candidate['relations'][number]) =>
    t('relation', { relation: t(`conflicts:relations.${relation}`), state: t(`conflicts:states.${state}`) });
  return {
    t,
    line: (parts: readonly Part[]) => parts.filter(Boolean).join(t('dot')),
    kind: ({ kind }: Pick<Candidate, 'kind'>) => t(`organiser:judge-kinds.${kind}`),
    unsigned: ({ signed }: Pick<Candidate, 'signed'>): Part => !signed && t('unsigned'),
    related: ({ relations }: Pick<Candidate, 'relations'>): Part[] => relations.map(relationOf),
  };
}

/** Judges who might take a seat, each in one line. */
export function useSeatWords() {
  const { t, line, kind, unsigned, related } = usePhrases();
  const fit = (one: Candidate): Part[] => [
    t('load', { load: one.load, limit: one.limit }),
    one.knowsTrack === true && t('knows-track'),
    !one.fitsKind && t('other-kind'),
  ];
  const kept = ({ keptFrom: { length: count } }: Substitute): Part => count > 0 && t('substitute.kept', { count });
  return {
    candidate: (one: Candidate) => line([kind(one), one.organisation, ...fit(one), unsigned(one), ...related(one)]),
    hindered: (one: Hindered) => line([one.name, kind(one), t(`why.${one.why}`), ...related(one)]),
    substitute: (one: Substitute) => line([one.name, kind(one), one.organisation, kept(one), unsigned(one)]),
  };
}
