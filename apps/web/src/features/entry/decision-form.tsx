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

/** The verdict and what belongs to it: the reason for the team, what may be corrected and until when. */
export function DecisionForm({ entry, rules, draft }: DecisionFormProps) {
  const { t } = useTranslation('organiser');
  const { verdict, reason, errors } = draft;
  const options = (['admit', 'return', 'refuse'] as const).map((value) => ({
    value,
    label: t(`review.verdicts.${value}`),
    note: value === 'return' && !entry.can.return ? t('review.returned-once') : t(`review.means.${value}`),
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
            hint={t('review.reason-hint')}
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={draft.setReason}
            error={errors.reason}
          />
        )}
        {verdict === 'return' && <Correction rules={rules} draft={draft} />}
        <Button type="submit" look="primary" wide>
          {t('review.decide')}
        </Button>
      </Stack>
    </form>
  );
}

function Correction({ rules, draft }: Omit<DecisionFormProps, 'entry'>) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const { due, expected } = draft;
  const day = due || expected;
  const hint = t(due ? 'review.due-own' : 'review.due-usual', {
    day: dates.lastDay(endOfDay(day)),
    count: rules.correctionDays,
  });
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
