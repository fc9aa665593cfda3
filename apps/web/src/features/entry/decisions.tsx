import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import type { Decision } from './api/entry.js';
import { fieldName } from './field-name.js';
import type { ReviewRules } from './rules.js';

const TONES = { admit: 'success', return: 'warning', refuse: 'danger', lapse: 'danger', disqualify: 'danger' } as const;

/** What was decided before, with what the team was told. */
export function Decisions({ decisions, rules }: { decisions: readonly Decision[]; rules: ReviewRules }) {
  const { t } = useTranslation('organiser');
  if (decisions.length === 0) return null;
  return (
    <Card title={t('review.decisions')}>
      <Stack>
        {decisions.toReversed().map((one) => (
          <OneDecision key={one.decidedAt} decision={one} rules={rules} />
        ))}
      </Stack>
    </Card>
  );
}

function OneDecision({ decision, rules }: { decision: Decision; rules: ReviewRules }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  const failed = decision.checklist.filter(({ ok }) => !ok);
  const question = (code: string) => say(rules.checklist.find((one) => one.code === code)?.text);
  return (
    <Stack gap="tight">
      <p>
        <StateTag tone={TONES[decision.verdict]}>{t(`review.verdicts.${decision.verdict}`)}</StateTag>
      </p>
      <Soft>
        {dates.instant(decision.decidedAt)} · {t('review.revision', { number: decision.revisionNo })}
      </Soft>
      {decision.reason && <p>{decision.reason}</p>}
      {decision.fields.length > 0 && (
        <Soft>
          {t('review.asked-for', { fields: decision.fields.map((key) => fieldName(rules, key, say, t)).join('、') })}
        </Soft>
      )}
      {decision.dueAt && <Soft>{t('review.due-at', { at: dates.until(decision.dueAt) })}</Soft>}
      {failed.map(({ code, note }) => (
        <Soft key={code}>{`✗ ${question(code)}${note ? ` ${note}` : ''}`}</Soft>
      ))}
    </Stack>
  );
}
