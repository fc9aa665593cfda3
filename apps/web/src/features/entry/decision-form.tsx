import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { AreaField, RadioGroup } from '../../ui/choice-fields.js';
import { Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import type { ReviewedEntry } from './api/entry.js';
import { CorrectionFields } from './correction-fields.js';
import { endOfDay } from './due-day.js';
import type { ReviewRules } from './rules.js';
import type { DecisionDraft } from './use-decision.js';

interface DecisionFormProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  draft: DecisionDraft;
}

/** The verdict and what belongs to it: words for the team, what may be corrected and until when. */
export function DecisionForm({ entry, rules, draft }: DecisionFormProps) {
  const { t } = useTranslation('organiser');
  const { verdict, reason, errors } = draft;
  const options = (['admit', 'return', 'refuse'] as const).map((value) => ({
    value,
    label: value === 'refuse' ? t('review:propose.refuse') : t(`review.verdicts.${value}`),
    note: noteOf(value, entry, t),
    disabled: value === 'return' && !entry.can.return,
  }));
  return (
    <form
      aria-label={t('review.decision')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        draft.ask();
      }}
    >
      <Stack>
        <RadioGroup
          label={t('review.verdict')}
          options={options}
          value={verdict}
          onChange={draft.setVerdict}
          error={errors.verdict}
        />
        {verdict !== '' && verdict !== 'admit' && (
          <AreaField
            label={t('review.reason')}
            hint={t(draft.chosen ? 'review:decide.adds' : 'review:decide.reason-hint')}
            required={!draft.chosen}
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={draft.setReason}
            error={errors.reason}
          />
        )}
        {verdict === 'return' && <Correction rules={rules} draft={draft} />}
        <Button type="submit" look="primary" wide>
          {t(verdict === 'return' ? 'review:decide.preview' : 'review.decide')}
        </Button>
      </Stack>
    </form>
  );
}

function noteOf(value: 'admit' | 'return' | 'refuse', entry: ReviewedEntry, t: (key: string) => string): string {
  if (value === 'refuse') return t('review:propose.means');
  return value === 'return' && !entry.can.return ? t('review.returned-once') : t(`review.means.${value}`);
}

function Correction({ rules, draft }: Omit<DecisionFormProps, 'entry'>) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const { due } = draft;
  const hint = due
    ? t('review.due-own', { day: dates.lastDay(endOfDay(due)) })
    : t('review:decide.due-usual', { count: rules.correctionDays });
  return (
    <>
      <CorrectionFields rules={rules} chosen={draft.fields} onChange={draft.setFields} />
      <TextField
        label={t('review.due')}
        type="date"
        required={false}
        hint={hint}
        value={due}
        onChange={draft.setDue}
        error={draft.errors.due}
      />
    </>
  );
}
