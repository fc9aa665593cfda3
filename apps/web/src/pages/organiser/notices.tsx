import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type NoticeCard, useAnnounce, useCallOff, useNoticeDesk } from '../../features/notice/api/notices.js';
import { NoticeList } from '../../features/notice/notice-list.js';
import { PublishNotice } from '../../features/notice/publish-notice.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { Refused } from '../../ui/refused.js';
import { InEdition } from './in-edition.js';

/** The notices of the edition, those to come too, and publishing one. */
export function NoticesPage() {
  return <InEdition>{(edition) => <Desk editionId={edition.id} slug={edition.slug} />}</InEdition>;
}

function Desk({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('notice');
  const callOff = useCallOff();
  const announce = useAnnounce();
  const actionsOf = (can: { publish: boolean; announce: boolean }) => (notice: NoticeCard) => {
    const { id, state } = notice;
    if (state === 'scheduled' && can.publish) {
      return (
        <Button look="text" busy={callOff.isPending} onClick={() => callOff.mutate(id)}>
          {t('call-off')}
        </Button>
      );
    }
    if (state !== 'running' || !can.announce) return false;
    return (
      <Button look="text" busy={announce.isPending} onClick={() => announce.mutate(id)}>
        {t('announce')}
      </Button>
    );
  };
  return (
    <Loaded query={useNoticeDesk(editionId)}>
      {({ items, outdated, choices, can }) => (
        <>
          <PageHead
            title={t('desk')}
            actions={<LinkButton to={`/editions/${slug}/notices`}>{t('public')}</LinkButton>}
          />
          <Card title={t('list')}>
            <Refused error={callOff.error ?? announce.error} />
            {announce.isSuccess && (
              <Notice tone="success">
                {t('announced')} <Link to={`/organiser/${slug}/announcements`}>{t('announced-open')}</Link>
              </Notice>
            )}
            {outdated.length > 0 && (
              <Notice tone="danger" title={t('outdated-title')}>
                {t('outdated-text')}
              </Notice>
            )}
            <NoticeList notices={items} outdated={outdated} actions={actionsOf(can)} />
          </Card>
          {can.publish && <PublishNotice editionId={editionId} choices={choices} />}
        </>
      )}
    </Loaded>
  );
}
