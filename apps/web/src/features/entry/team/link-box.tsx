import { QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { MemberLink } from '../api/team.js';
import styles from './team.module.css';

/** A fresh link, shown this once: to copy, or to scan from the screen. */
export function LinkBox({ link, name, onClose }: { link: MemberLink; name: string; onClose: () => void }) {
  const { t } = useTranslation('members');
  const dates = useDates();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link.link);
    setCopied(true);
  };
  return (
    <Notice tone="success" title={t(link.email ? 'link.mailed' : 'link.made', { name, email: link.email })}>
      <p>{t('link.once', { until: dates.until(link.expiresAt) })}</p>
      <div className={styles.link}>
        <QRCode aria-label={t('link.qr')} value={link.link} size={132} color="#12262b" bgColor="#ffffff" />
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
        </div>
      </div>
    </Notice>
  );
}
