import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { AnswerDialog } from './answer-dialog.js';
import { type OwnRelation, useOwnRelations } from './api/own-relations.js';
import styles from './conflicts.module.css';
import { DeclareOwnDialog } from './declare-own-dialog.js';
import { useOwnColumns } from './own-columns.js';

/** How one stands oneself to the entries of an edition: what waits for one's word, and what keeps one away. */
export function OwnRelations({ editionId, personId }: { editionId: string; personId: string }) {
  const { t } = useTranslation('belonging');
  const [open, setOpen] = useState<OwnRelation | 'declare' | null>(null);
  const columns = useOwnColumns(setOpen);
  const close = () => setOpen(null);
  return (
    <Loaded query={useOwnRelations(editionId)}>
      {({ items, subjects }) => {
        const asked = items.filter(({ canAnswer }) => canAnswer).length;
        return (
          <div className={styles.own}>
            {asked > 0 && <Notice tone="warning">{t('relations.asked', { count: asked })}</Notice>}
            <DataList
              caption={t('relations.title')}
              columns={columns}
              rows={items}
              rowKey={(one) => one.id}
              empty={<EmptyState title={t('relations.none')}>{t('relations.none-hint')}</EmptyState>}
            />
            {subjects.length > 0 && (
              <div>
                <Button onClick={() => setOpen('declare')}>{t('relations.declare')}</Button>
              </div>
            )}
            {open === 'declare' && <DeclareOwnDialog {...{ editionId, personId, subjects }} onClose={close} />}
            {open !== null && open !== 'declare' && (
              <AnswerDialog editionId={editionId} conflict={open} onClose={close} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
