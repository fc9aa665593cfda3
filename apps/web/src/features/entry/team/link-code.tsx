import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { AntdProvider } from '../../../ui/antd-provider.js';

/** A link as a code to scan from the screen. */
export default function LinkCode({ link }: { link: string }) {
  const { t } = useTranslation('members');
  return (
    <AntdProvider>
      <QRCode aria-label={t('link.qr')} value={link} size={132} color="#12262b" bgColor="#ffffff" />
    </AntdProvider>
  );
}
