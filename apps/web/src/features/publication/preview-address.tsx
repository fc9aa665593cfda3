import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { type StaffRelease, usePreviewKey } from './api/releases.js';
import styles from './release-list.module.css';

/** The address under which a release can be read before its time; it is shown once, to whoever made it. */
export function PreviewAddress({ release }: { release: StaffRelease }) {
  const { t } = useTranslation('release');
  const change = usePreviewKey(release);
  const problem = useRefusal(change.error);
  const address = change.data && `${window.location.origin}/previews/${change.data.key}`;
  return (
    <Stack>
      <Soft>{t(release.preview ? 'desk.preview-open' : 'desk.preview-means')}</Soft>
      {address && (
        <p className={styles.whole}>
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className={styles.back}>
        <Button busy={change.isPending} onClick={() => change.mutate(true)}>
          {t(release.preview ? 'desk.preview-again' : 'desk.preview')}
        </Button>
        {release.preview && (
          <Button busy={change.isPending} onClick={() => change.mutate(false)}>
            {t('desk.preview-end')}
          </Button>
        )}
      </div>
    </Stack>
  );
}
