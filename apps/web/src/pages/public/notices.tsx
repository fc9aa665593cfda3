import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type NoticeView, useNotice, useNotices } from '../../features/notice/api/notices.js';
import { NoticeList } from '../../features/notice/notice-list.js';
import { NoticeState } from '../../features/notice/notice-state.js';
import { NoticeText } from '../../features/notice/notice-text.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PaperButton } from '../../ui/paper-button.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { Row, Stack } from '../../ui/stack.js';

/** Every notice of an edition that has begun. */
export function EditionNotices() {
  const { t } = useTranslation('notice');
  const say = useSay();
  const slug = useParams()['slug'] ?? '';
  return (
    <Loaded query={useNotices(slug)} skeleton={<SkeletonPage blocks={2} />}>
      {({ name, items }) => (
        <Sheet title={t('page', { edition: say(name) })} lead={<Link to={`/editions/${slug}`}>{t('front')}</Link>}>
          <NoticeList notices={items} />
        </Sheet>
      )}
    </Loaded>
  );
}

/** One notice, on the screen and on paper. */
export function OneNotice() {
  return (
    <Loaded query={useNotice(useParams()['id'] ?? '')} skeleton={<SkeletonPage blocks={3} />}>
      {(notice) => <Shown notice={notice} />}
    </Loaded>
  );
}

function Shown({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const dates = useDates();
  const { body, state, supersededBy, closesAt } = notice;
  return (
    <Sheet title={say(body.title)} lead={<Link to={`/editions/${notice.slug}/notices`}>{t('all')}</Link>}>
      <Stack gap="wide">
        {supersededBy && (
          <Notice tone="warning" title={t(`superseded.${state === 'withdrawn' ? 'withdrawn' : 'replaced'}`)}>
            <Link to={`/notices/${supersededBy}`}>{t('see-later')}</Link>
          </Notice>
        )}
        <Row>
          <NoticeState state={state} />
          {state === 'running' && <span>{t('until', { until: dates.until(closesAt) })}</span>}
          <PaperButton path={`/notices/${notice.id}/pdf`} label={t('print')} />
          <PaperButton path={`/notices/${notice.id}/document`} label={t('print-word')} />
        </Row>
        <NoticeText body={body} startsAt={notice.startsAt} />
        {notice.open && (
          <Row>
            <LinkButton to={`/notices/${notice.id}/objection`}>{t('object')}</LinkButton>
            <Link to={`/notices/${notice.id}/tip`}>{t('tip')}</Link>
          </Row>
        )}
      </Stack>
    </Sheet>
  );
}
