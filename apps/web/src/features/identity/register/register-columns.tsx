import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../../lib/region-name.js';
import { CellButton } from '../../../ui/cell-button.js';
import type { Column } from '../../../ui/data-list.js';
import type { RegisterLine } from '../api/register.js';
import styles from './register.module.css';

interface Acts {
  correct: (line: RegisterLine) => void;
  merge: (line: RegisterLine) => void;
}

/** What a line of the register shows; `acts`: what its reader may do, null for nothing. */
export function useRegisterColumns(acts: Acts | null): Column<RegisterLine>[] {
  const { t } = useTranslation('organisations');
  const regionName = useRegionName();
  const act: Column<RegisterLine> = {
    key: 'act',
    title: t('actions'),
    render: (line) => (
      <span className={styles.acts}>
        <CellButton label={t('correct.one', { name: line.name })} onClick={() => acts?.correct(line)}>
          {t('correct.open')}
        </CellButton>
        <CellButton label={t('merge.this', { name: line.name })} onClick={() => acts?.merge(line)}>
          {t('merge.open')}
        </CellButton>
      </span>
    ),
  };
  return [
    { key: 'name', title: t('name'), lead: true, render: (line) => <Names line={line} /> },
    { key: 'code', title: t('code'), render: (line) => <Code line={line} /> },
    { key: 'region', title: t('region'), render: ({ region }) => regionName(region) },
    {
      key: 'parent',
      title: t('parent'),
      render: ({ parent }) => (parent ? t(`belongs.${parent.relation}`, { name: parent.name }) : '—'),
    },
    { key: 'people', title: t('people'), align: 'end', render: ({ people }) => people },
    ...(acts ? [act] : []),
  ];
}

function Names({ line }: { line: RegisterLine }) {
  const { t } = useTranslation('organisations');
  return (
    <>
      {line.name}
      {line.aliases.length > 0 && <span className={styles.note}>{t('also', { names: line.aliases.join('、') })}</span>}
      {line.absorbed.length > 0 && (
        <span className={styles.note}>{t('absorbed', { names: line.absorbed.join('、') })}</span>
      )}
    </>
  );
}

function Code({ line }: { line: RegisterLine }) {
  const { t } = useTranslation('organisations');
  const { uscc, authority, findings } = line;
  if (uscc === null) return authority ? t('authority', { name: authority }) : t('codeless');
  return (
    <>
      {uscc}
      {findings.length > 0 && (
        <span className={styles.note}>{findings.map((one) => t(`findings.${one}`)).join(' ')}</span>
      )}
    </>
  );
}
