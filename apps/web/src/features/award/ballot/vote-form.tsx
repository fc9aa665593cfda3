import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { type BallotCandidate, type OwnBallot, useVote } from '../api/ballots.js';
import { keepReceipt, newReceipt } from './receipts.js';

/** Not the id of anybody. */
const NOBODY = 'nobody';

interface VoteFormProps {
  editionId: string;
  ballot: OwnBallot;
  round: NonNullable<OwnBallot['round']>;
}

/** One vote in a round: chosen, looked at once more, and given. */
export function VoteForm({ editionId, ballot, round }: VoteFormProps) {
  const { t } = useTranslation('deliberation');
  const [choice, setChoice] = useState('');
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const vote = useVote(editionId);
  const problem = useRefusal(vote.error);
  const chosen = round.candidates.find(({ id }) => id === choice);
  const give = () => {
    const receipt = newReceipt();
    const order = { id: ballot.id, round: round.no, choice: choice === NOBODY ? null : choice, receipt };
    vote.mutate(order, { onSuccess: () => keepReceipt(ballot.id, round.no, receipt) });
  };
  return (
    <Stack>
      <RadioGroup
        label={t('vote.choose')}
        options={[...round.candidates.map((one) => option(one)), { value: NOBODY, label: t('vote.abstain') }]}
        value={choice}
        onChange={(value) => {
          setChoice(value);
          setMissing(false);
        }}
        error={missing ? t('vote.missing') : undefined}
      />
      <div>
        <Button look="primary" onClick={() => (choice === '' ? setMissing(true) : setAsking(true))}>
          {t('vote.give')}
        </Button>
      </div>
      <ConfirmReason
        open={asking}
        title={t('vote.sure')}
        verb={t('vote.give')}
        minLength={0}
        busy={vote.isPending}
        problem={problem}
        onConfirm={give}
        onCancel={() => setAsking(false)}
      >
        <p>{chosen ? t('vote.for', { name: nameOf(chosen) }) : t('vote.for-nobody')}</p>
        <p>{t('vote.final')}</p>
      </ConfirmReason>
    </Stack>
  );
}

const nameOf = ({ entry, holderName }: BallotCandidate) => holderName ?? entry.title;

function option(one: BallotCandidate) {
  const { id, entry, holderName, grounds } = one;
  const facts = [entry.number, ...(holderName ? [entry.title] : []), entry.organisation].join(' · ');
  return { value: id, label: nameOf(one), note: [facts, ...grounds].join(' — ') };
}
