import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-list.js';
import { StateTag } from '../../ui/state-tag.js';
import type { OwnRelation } from './api/own-relations.js';
import { TONES } from './columns.js';
import styles from './conflicts.module.css';
import { Why } from './why.js';

/** An entry, how one stands to it, and what it leads to. */
export function useOwnColumns(answer: (relation: OwnRelation) => void): Column<OwnRelation>[] {
  const { t } = useTranslation('belonging');
  return [
    {
      key: 'entry',
      title: t('conflicts:columns.entry'),
      lead: true,
      render: (one) => (
        <span className={styles.who}>
          {one.number || '–'}
          <small>{one.title}</small>
        </span>
      ),
    },
    { key: 'why', title: t('conflicts:columns.why'), render: (one) => <Why conflict={one} /> },
    {
      key: 'state',
      title: t('conflicts:columns.state'),
      render: (one) => (
        <span className={styles.who}>
          <span>
            <StateTag tone={TONES[one.effect]}>{t(`relations.effects.${one.effect}`)}</StateTag>
          </span>
          <small>{t(`conflicts:states.${one.state}`)}</small>
          {one.canAnswer && (
            <span>
              <Button aria-label={`${t('conflicts:answer.verb')} ${one.number}`} onClick={() => answer(one)}>
                {t('conflicts:answer.verb')}
              </Button>
            </span>
          )}
        </span>
      ),
    },
  ];
}
