import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { type Signatures, type SignedSheet, type SigningSide, useSign, useSignatures } from '../api/signatures.js';
import { SignedBy } from './signed-by.js';
import styles from '../paper/paper.module.css';

/** Both sides of every submitted sheet of a round, and one's own signature under all of them at once. */
export function SignatureDesk({ roundId, side }: { roundId: string; side: SigningSide }) {
  return (
    <Loaded query={useSignatures(roundId)}>
      {(view) => <Desk key={roundId} roundId={roundId} side={side} view={view} />}
    </Loaded>
  );
}

interface DeskProps {
  roundId: string;
  side: SigningSide;
  view: Signatures;
}

function Desk({ roundId, side, view }: DeskProps) {
  const { t } = useTranslation('paper');
  const due = mineOf(view, side).filter((sheet) => sheet.due.includes(side));
  const sign = useSign(roundId);
  return (
    <Card title={t('sign.title')}>
      <Stack>
        <p>{t(view.everySheet ? 'sign.every' : 'sign.only-paper')}</p>
        {view.can[side] && due.length === 0 && view.items.length > 0 && (
          <Notice tone="success">{t('sign.nothing-due')}</Notice>
        )}
        {view.can[side] && due.length > 0 && (
          <Stack>
            <p>{t(`sign.means-${side}`, { count: due.length })}</p>
            <Row>
              <Button look="primary" large busy={sign.isPending} onClick={() => sign.mutate({ side, sheets: due })}>
                {t('sign.do', { count: due.length })}
              </Button>
            </Row>
          </Stack>
        )}
        <Refused error={sign.error} />
        <DataList
          caption={t('sign.title')}
          columns={columnsOf(t)}
          rows={view.items}
          rowKey={({ assignmentId }) => assignmentId}
          empty={<EmptyState title={t('sign.none')}>{t('sign.none-hint')}</EmptyState>}
        />
      </Stack>
    </Card>
  );
}

/** A judge signs their own sheets, a scorekeeper everybody else's. */
const mineOf = ({ items }: Signatures, side: SigningSide) => items.filter(({ own }) => own === (side === 'judge'));

function columnsOf(t: ReturnType<typeof useTranslation<'paper'>>['t']): Column<SignedSheet>[] {
  const by = (side: SigningSide): Column<SignedSheet> => ({
    key: side,
    title: t(`sign.by.${side}`),
    render: ({ signatures, due }) =>
      signatures.some((one) => one.side === side) || due.includes(side) ? (
        <SignedBy signature={signatures.find((one) => one.side === side)} />
      ) : (
        t('sign.not-asked')
      ),
  });
  return [
    {
      key: 'entry',
      title: t('list.entry'),
      lead: true,
      render: ({ number, title, paper }) => `${number} ${title}${paper ? `（${paper}）` : ''}`,
    },
    { key: 'judge', title: t('list.judge'), render: ({ judgeName }) => judgeName },
    {
      key: 'hash',
      title: t('official.hash'),
      render: ({ hash }) => <span className={styles.hash}>{hash.slice(0, 16)}…</span>,
    },
    by('judge'),
    by('scorekeeper'),
  ];
}
