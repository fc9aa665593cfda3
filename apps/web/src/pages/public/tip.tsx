import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type NoticeView, useNotice } from '../../features/notice/api/notices.js';
import { useLines } from '../../features/notice/use-lines.js';
import { TipForm } from '../../features/objection/tip-form.js';
import { useSay } from '../../lib/i18n.js';
import { Done } from '../../ui/done.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { Stack } from '../../ui/stack.js';

/** Telling something about a running notice without a name. */
export function TipPage() {
  return (
    <Loaded query={useNotice(useParams()['id'] ?? '')} skeleton={<SkeletonPage blocks={2} />}>
      {(notice) => <Telling notice={notice} />}
    </Loaded>
  );
}

function Telling({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('objection');
  const say = useSay();
  const [left, setLeft] = useState(false);
  const lines = useLines(notice);
  const lead = <Link to={`/notices/${notice.id}`}>{say(notice.body.title)}</Link>;
  return (
    <Sheet title={t('tip.to', { notice: say(notice.body.number) })} lead={lead} narrow>
      {left ? (
        <Done title={t('tip.made')}>{t('tip.made-hint')}</Done>
      ) : !notice.open ? (
        <Notice tone="warning">{t('tip.over')}</Notice>
      ) : (
        <Stack gap="wide">
          <Notice tone="warning" title={t('tip.plain-title')}>
            {t('tip.plain')} <Link to={`/notices/${notice.id}/objection`}>{t('tip.object')}</Link>
          </Notice>
          <p>{t('tip.secret')}</p>
          <TipForm noticeId={notice.id} lines={lines} onLeft={() => setLeft(true)} />
        </Stack>
      )}
    </Sheet>
  );
}
