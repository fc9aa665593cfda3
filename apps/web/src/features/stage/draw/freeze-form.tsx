import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { RadioGroup, SelectField } from '../../../ui/choice-fields.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useFreeze } from '../api/draws.js';
import styles from './draw.module.css';

/** A team that could give a number. */
interface Team {
  id: string;
  number: string;
  title: string;
}
interface Party {
  key: number;
  party: string;
  entryId: string;
}
type Mode = 'on-site' | 'event';

interface FreezeFormProps {
  roundId: string;
  teams: readonly Team[];
  onFrozen: (drawId: string) => void;
}

/** The first step of a draw: where the number will come from that nobody can know, and the list freezes. */
export function FreezeForm({ roundId, teams, onFrozen }: FreezeFormProps) {
  const { t } = useTranslation('schedule');
  const [mode, setMode] = useState<Mode>('on-site');
  const [event, setEvent] = useState('');
  const [parties, setParties] = useState<Party[]>([1, 2].map((key) => ({ key, party: '', entryId: '' })));
  const freeze = useFreeze(roundId);
  const given = parties.map(({ party, entryId }) => ({ party: party.trim(), ...(entryId ? { entryId } : {}) }));
  const order = mode === 'event' ? { mode, event } : { mode, parties: given };
  return (
    <Card title={t('freeze.title')}>
      <Stack>
        <p>{t('freeze.text')}</p>
        <RadioGroup
          label={t('freeze.mode')}
          value={mode}
          onChange={(value) => setMode(value as Mode)}
          options={(['on-site', 'event'] as const).map((value) => ({
            ...{ value, label: t(`freeze.mode-${value}`), note: t(`freeze.mode-${value}-note`) },
          }))}
        />
        {mode === 'event' ? (
          <TextField
            label={t('draw.event')}
            hint={t('freeze.event-hint')}
            value={event}
            maxLength={300}
            onChange={setEvent}
          />
        ) : (
          <Parties teams={teams} parties={parties} onChange={setParties} />
        )}
        <Refused error={freeze.error} />
        <Row>
          <Button
            look="primary"
            busy={freeze.isPending}
            onClick={() => freeze.mutate(order, { onSuccess: ({ id }) => onFrozen(id) })}
          >
            {t('freeze.do')}
          </Button>
        </Row>
        <Soft>{t('freeze.means')}</Soft>
      </Stack>
    </Card>
  );
}

interface PartiesProps {
  teams: readonly Team[];
  parties: readonly Party[];
  onChange: (parties: Party[]) => void;
}

function Parties({ teams, parties, onChange }: PartiesProps) {
  const { t } = useTranslation('schedule');
  const set = (key: number, change: Partial<Party>) =>
    onChange(parties.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const choose = (one: Party, entryId: string) => {
    const team = teams.find(({ id }) => id === entryId);
    set(one.key, { entryId, party: team?.number ?? one.party });
  };
  const options = [
    { value: '', label: t('freeze.typed') },
    ...teams.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
  ];
  const next = Math.max(0, ...parties.map(({ key }) => key)) + 1;
  return (
    <div className={styles.parties}>
      {parties.map((one, at) => (
        <div key={one.key} className={styles.party}>
          <SelectField
            label={t('freeze.who', { number: at + 1 })}
            options={options}
            value={one.entryId}
            onChange={(entryId) => choose(one, entryId)}
          />
          <TextField
            label={t('freeze.name', { number: at + 1 })}
            value={one.party}
            maxLength={60}
            onChange={(party) => set(one.key, { party })}
          />
          <Button disabled={parties.length <= 2} onClick={() => onChange(parties.filter(({ key }) => key !== one.key))}>
            {t('freeze.remove')}
          </Button>
        </div>
      ))}
      <Row>
        <Button onClick={() => onChange([...parties, { key: next, party: '', entryId: '' }])}>{t('freeze.add')}</Button>
      </Row>
    </div>
  );
}
