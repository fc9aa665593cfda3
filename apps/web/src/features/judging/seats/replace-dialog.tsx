import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../lib/form-faults.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import type { Vacancy } from '../api/progress.js';
import { type Candidate, type Hindered, useReplacementChoices } from '../api/replacement-choices.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import styles from './seats.module.css';
import { useSeatWords } from './seat-words.js';

interface ReplaceDialogProps {
  round: RoundView;
  vacancy: Vacancy;
  onClose: () => void;
  /** Nobody of the panel may: somebody of the pool is asked. */
  onSubstitute: () => void;
}

/** Who takes a free seat: the ranking of the panel, its first chosen already, and who may not and why. */
export function ReplaceDialog({ round, vacancy, onClose, onSubstitute }: ReplaceDialogProps) {
  const { t } = useTranslation('seats');
  const choices = useReplacementChoices(round.id, vacancy.assignmentId);
  const replace = useRoundStep(round, 'replacements');
  const [picked, setPicked] = useState<string | null>(null);
  const judgeId = picked ?? choices.data?.items[0]?.judgeId ?? null;
  const nobody = choices.data?.items.length === 0;
  const submit = () => {
    if (judgeId) replace.mutate({ assignmentId: vacancy.assignmentId, judgeId }, { onSuccess: onClose });
    else if (nobody && round.can.substitute) onSubstitute();
    else onClose();
  };
  return (
    <FormDialog
      open
      title={t('replace.title', { number: vacancy.number })}
      verb={t(nobody ? (round.can.substitute ? 'substitute.ask' : 'replace.leave') : 'replace.verb')}
      faults={faultsOf(replace.error, t, [])}
      busy={choices.isPending || replace.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Loaded query={choices}>
        {({ items, hindered }) => (
          <>
            {items.length > 0 ? (
              <Ranking items={items} value={judgeId ?? ''} onChange={setPicked} />
            ) : (
              <Notice tone="warning" title={t('replace.nobody')}>
                <p>{t(round.can.substitute ? 'replace.nobody-join' : 'replace.nobody-leave')}</p>
              </Notice>
            )}
            <HinderedList hindered={hindered} />
          </>
        )}
      </Loaded>
    </FormDialog>
  );
}

interface RankingProps {
  items: readonly Candidate[];
  value: string;
  onChange: (judgeId: string) => void;
}

function Ranking({ items, value, onChange }: RankingProps) {
  const { t } = useTranslation('seats');
  const words = useSeatWords();
  const options = items.map((one, at) => ({
    value: one.judgeId,
    label: at === 0 ? t('replace.first', { name: one.name }) : one.name,
    note: words.candidate(one),
  }));
  return <RadioGroup label={t('replace.who')} options={options} value={value} onChange={onChange} />;
}

function HinderedList({ hindered }: { hindered: readonly Hindered[] }) {
  const { t } = useTranslation('seats');
  const words = useSeatWords();
  if (hindered.length === 0) return null;
  return (
    <details className={styles.hindered}>
      <summary>{t('replace.hindered', { count: hindered.length })}</summary>
      <ul>
        {hindered.map((one) => (
          <li key={one.judgeId}>{words.hindered(one)}</li>
        ))}
      </ul>
    </details>
  );
}
