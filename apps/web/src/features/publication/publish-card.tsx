import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import type { ReleasesView } from './api/releases.js';
import { PrepareForm } from './prepare-form.js';
import { PreparedRelease } from './prepared-release.js';

/** The way to a release: what still stands in it, freezing what it will say, reading it, and the instant. */
export function PublishCard({ editionId, view }: { editionId: string; view: ReleasesView }) {
  const { t } = useTranslation('organiser');
  const open = view.items.find(({ state }) => state === 'prepared' || state === 'scheduled');
  const again = view.items.some(({ state }) => state === 'current');
  const { publish } = view.can;
  return (
    <Card title={t('release:desk.title')}>
      <Stack gap="wide">
        {view.blockers.length > 0 && (
          <Notice tone="warning" title={t('results.blocked')}>
            <ul>
              {view.blockers.map(({ code, count }) => (
                <li key={code}>{t(`results.blockers.${code}`, { count })}</li>
              ))}
            </ul>
          </Notice>
        )}
        {open && <PreparedRelease key={`${open.id} ${open.version}`} release={open} again={again} can={publish} />}
        {publish && open?.state !== 'scheduled' && view.blockers.length === 0 && (
          <PrepareForm editionId={editionId} again={again} instead={Boolean(open)} />
        )}
        {!publish && <Notice>{t('results.only-organisers')}</Notice>}
      </Stack>
    </Card>
  );
}
