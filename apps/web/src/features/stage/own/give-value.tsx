import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../ui/button.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { useNameGiver } from '../api/draws.js';
import type { AwaitedValue } from '../api/own-dates.js';
import { OpenDialog } from '../draw/open-dialog.js';
import { SealDialog } from '../draw/seal-dialog.js';

interface GiveValueProps {
  value: AwaitedValue;
  title: string;
}

/** A draw wants a number of the team, and later that it opens it: its lead does so, or the member the lead names. */
export function GiveValue({ value, title }: GiveValueProps) {
  const { t } = useTranslation('schedule');
  const [giving, setGiving] = useState(false);
  const { drawId, position, state, can } = value;
  const close = () => setGiving(false);
  const Dialog = state === 'seal' ? SealDialog : OpenDialog;
  const given = { draw: { id: drawId, roundId: '' }, value: { position, party: title } };
  return (
    <Notice title={t(`own.give-${state}`)}>
      <Stack>
        {value.typedIn && <p>{t('own.typed-in')}</p>}
        {state !== 'wait' && !can.give && <p>{t('own.not-yours')}</p>}
        {can.name && state !== 'wait' && value.members.length > 0 && <Giver value={value} />}
        <Row>
          {can.give && (
            <Button look="primary" onClick={() => setGiving(true)}>
              {t(state === 'seal' ? 'values.seal' : 'values.open')}
            </Button>
          )}
          <LinkButton to={`/draws/${drawId}`}>{t('own.watch')}</LinkButton>
        </Row>
      </Stack>
      {giving && state !== 'wait' && <Dialog {...given} onClose={close} />}
    </Notice>
  );
}

/** The lead may not be on site: a member does it then. */
function Giver({ value: { drawId, position, giverId, members } }: { value: AwaitedValue }) {
  const { t } = useTranslation('schedule');
  const naming = useNameGiver(drawId, position);
  const options = [
    { value: '', label: t('own.giver-lead') },
    ...members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <SelectField
        label={t('own.giver')}
        hint={t('own.giver-hint')}
        options={options}
        value={giverId ?? ''}
        onChange={(personId) => naming.mutate(personId)}
      />
      <Refused error={naming.error} />
    </>
  );
}
