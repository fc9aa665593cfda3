import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import type { ReviewedEntry } from './api/entry.js';
import { useDecide, useStartReview } from './api/review.js';
import { Checklist } from './checklist.js';
import { DecisionForm } from './decision-form.js';
import { endOfDay } from './due-day.js';
import type { ReviewRules } from './rules.js';
import { useChecks } from './use-checks.js';
import { useDecision } from './use-decision.js';

interface ReviewPanelProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  onDecided: () => void;
}

/** The reviewer's side of the page: begin, answer the questions, decide. */
export function ReviewPanel({ entry, rules, onDecided }: ReviewPanelProps) {
  if (entry.can.startReview) return <Start entry={entry} />;
  return entry.can.decide ? <Desk key={entry.revisionNo} entry={entry} rules={rules} onDecided={onDecided} /> : null;
}

function Start({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('organiser');
  const start = useStartReview(entry.id);
  return (
    <Card title={t('review.start-title')}>
      <Stack>
        <p>{t('review.start-text')}</p>
        <Refused error={start.error} />
        <Button look="primary" wide busy={start.isPending} onClick={() => start.mutate()}>
          {t('review.start')}
        </Button>
      </Stack>
    </Card>
  );
}

function Desk({ entry, rules, onDecided }: ReviewPanelProps) {
  const { t } = useTranslation('organiser');
  const checks = useChecks(rules.checklist);
  const draft = useDecision(rules, checks);
  const decide = useDecide(entry.id);
  const send = () => decide.mutate(draft.order(), { onSuccess: onDecided });
  const answered = rules.checklist.length - checks.open;
  return (
    <>
      <Card
        title={t('review.checklist')}
        aside={<Soft>{t('review.answered', { count: answered, total: rules.checklist.length })}</Soft>}
      >
        <Checklist questions={rules.checklist} checks={checks.checks} onChange={checks.change} marked={draft.tried} />
        {checks.open > 0 && (
          <Button look="text" onClick={checks.allYes}>
            {t('review.rest-yes')}
          </Button>
        )}
      </Card>
      <Card title={t('review.decision')}>
        <DecisionForm entry={entry} rules={rules} draft={draft} />
      </Card>
      <ConfirmReason
        open={draft.asking}
        title={t(`review.confirm.${draft.verdict || 'admit'}`, { number: entry.number })}
        verb={t(`review.verdicts.${draft.verdict || 'admit'}`)}
        danger={draft.verdict === 'refuse'}
        minLength={0}
        busy={decide.isPending}
        problem={useRefusal(decide.error)}
        onConfirm={send}
        onCancel={draft.stop}
      >
        <Consequences draft={draft} />
      </ConfirmReason>
    </>
  );
}

function Consequences({ draft }: { draft: ReturnType<typeof useDecision> }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const until = dates.lastDay(endOfDay(draft.due || draft.expected));
  return (
    <Stack gap="tight">
      <p>{t(`review.consequence.${draft.verdict || 'admit'}`)}</p>
      {draft.verdict === 'return' && <p>{t(draft.due ? 'review.until' : 'review.until-about', { day: until })}</p>}
      {draft.verdict !== 'admit' && <p>{t('review.team-reads', { reason: draft.reason })}</p>}
    </Stack>
  );
}
