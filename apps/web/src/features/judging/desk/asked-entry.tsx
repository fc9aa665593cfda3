import { useTranslation } from 'react-i18next';
import { AreaField, RadioGroup } from '../../../ui/choice-fields.js';
import type { AskedEntry, Declared } from '../api/declarations.js';
import { CONFLICT_KINDS } from '../api/own-recusal.js';
import styles from './declaration.module.css';
import { FoundRelations } from './found-relations.js';

interface AskedEntryProps {
  entry: AskedEntry;
  said: Declared;
  fault: string | undefined;
  onChange: (said: Declared) => void;
}

/** One entry among those a judge declares about: whose it is, what was found, and the judge's word. */
export function AskedEntryCard({ entry, said, fault, onChange }: AskedEntryProps) {
  const { t } = useTranslation('conflicts');
  const { relations, members } = entry;
  const options = [
    { value: 'none', label: t('declare.none') },
    ...CONFLICT_KINDS.map((value) => ({ value, label: t('declare.conflict', { kind: t(`relations.${value}`) }) })),
  ];
  const due = relations.length > 0 || said.conflict !== null;
  return (
    <li className={styles.entry}>
      <h3>
        {entry.number} {entry.title}
      </h3>
      {entry.organisationName && (
        <p>
          {[entry.organisationName, entry.leadName].join(' · ')}
          <br />
          <small>{members.map(({ name, unit }) => [name, unit].filter(Boolean).join('，')).join('；')}</small>
        </p>
      )}
      <FoundRelations relations={relations} />
      <RadioGroup
        label={t('declare.choice', { number: entry.number })}
        options={options}
        value={said.conflict ?? 'none'}
        onChange={(value) => onChange({ ...said, conflict: value === 'none' ? null : (value as Declared['conflict']) })}
      />
      {due && (
        <AreaField
          label={t('declare.statement')}
          hint={t('declare.statement-hint')}
          rows={2}
          error={fault}
          value={said.statement}
          onChange={(statement) => onChange({ ...said, statement })}
        />
      )}
    </li>
  );
}
