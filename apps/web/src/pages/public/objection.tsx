import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type NoticeView, useNotice } from '../../features/notice/api/notices.js';
import { useLines } from '../../features/notice/use-lines.js';
import { type Followed, useFollow } from '../../features/objection/api/objecting.js';
import { ObjectionForm } from '../../features/objection/objection-form.js';
import { ProveNumber } from '../../features/objection/prove-number.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Done } from '../../ui/done.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** Objecting to a running notice: first the number, then the objection, then its receipt. */
export function ObjectPage() {
  return (
    <Loaded query={useNotice(useParams()['id'] ?? '')} skeleton={<SkeletonPage blocks={2} />}>
      {(notice) => <Objecting notice={notice} />}
    </Loaded>
  );
}

function Objecting({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('objection');
  const say = useSay();
  const [token, setToken] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const title = t('to', { notice: say(notice.body.number) });
  const lead = <Link to={`/notices/${notice.id}`}>{say(notice.body.title)}</Link>;
  const lines = useLines(notice).filter(({ value }) => !notice.settled.includes(Number(value)));
  return (
    <Sheet title={title} lead={lead} narrow>
      {receipt ? (
        <Done title={t('made', { receipt })}>
          {t('made-hint')} <Link to={`/objections/${receipt}`}>{t('follow')}</Link>
        </Done>
      ) : !notice.open ? (
        <Notice tone="warning">{t('over')}</Notice>
      ) : token ? (
        <ObjectionForm noticeId={notice.id} token={token} lines={lines} onMade={setReceipt} />
      ) : (
        <ProveNumber address={`/notices/${notice.id}`} onProven={setToken} />
      )}
    </Sheet>
  );
}

/** How an objection stands, for whoever holds its receipt and the number that made it. */
export function FollowPage() {
  const { t } = useTranslation('objection');
  const receipt = useParams()['receipt'] ?? '';
  const follow = useFollow(receipt);
  return (
    <Sheet title={t('receipt', { receipt })} lead={follow.data ? undefined : t('follow-hint')} narrow>
      <Refused error={follow.error} />
      {follow.data ? (
        <Standing one={follow.data} />
      ) : (
        <ProveNumber
          address={`/objection-receipts/${encodeURIComponent(receipt)}`}
          onProven={(token) => follow.mutate(token)}
        />
      )}
    </Sheet>
  );
}

function Standing({ one }: { one: Followed }) {
  const { t } = useTranslation('objection');
  const say = useSay();
  const dates = useDates();
  return (
    <Facts>
      <Fact label={t('state')}>{t(`states.${one.state}`)}</Fact>
      <Fact label={t('notice')}>{say(one.notice.number)}</Fact>
      <Fact label={t('target')}>{one.target?.title ?? t('whole')}</Fact>
      <Fact label={t('ground')}>{t(`grounds.${one.ground}`)}</Fact>
      <Fact label={t('words')}>{one.words}</Fact>
      <Fact label={t('received')}>{dates.instant(one.receivedAt)}</Fact>
      {one.clock && <Fact label={t('due')}>{dates.until(one.clock.dueAt)}</Fact>}
      {one.decidedAt && <Fact label={t('decided-at')}>{dates.instant(one.decidedAt)}</Fact>}
      {one.answer && <Fact label={t('decided')}>{one.answer}</Fact>}
    </Facts>
  );
}
