import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { MemberLink } from '../api/team.js';
import styles from './team.module.css';

const LinkCode = lazy(() => import('./link-code.js'));

/** A fresh link, shown this once: to copy, or to scan from the screen. It takes the focus, wherever it was asked for. */
export function LinkBox({ link, name, onClose }: { link: MemberLink; name: string; onClose: () => void }) {
  const { t } = useTranslation('members');
  const dates = useDates();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(link.link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      <Notice tone="success" title={t(link.email ? 'link.mailed' : 'link.made', { name, email: link.email })}>
        <p>{t('link.once', { until: dates.until(link.expiresAt) })}</p>
        <div className={styles.link}>
          <div className={styles.code}>
            <Suspense fallback={null}>
              <LinkCode link={link.link} />
            </Suspense>
          </div>
          <div>
            <code>{link.link}</code>
            <p className={styles.actions}>
              <Button look="primary" onClick={() => void copy()}>
                {t(copied ? 'link.copied' : 'link.copy')}
              </Button>
              <Button look="text" onClick={onClose}>
                {t('link.close')}
              </Button>
            </p>
            {copied === false && <p role="alert">{t('link.by-hand')}</p>}
          </div>
        </div>
      </Notice>
    </div>
  );
}
