import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { AntdProvider } from '../../../ui/antd-provider.js';

/** The address of a screen as a code, for a device without a keyboard. */
export default function ScreenCode({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation('stage');
  return (
    <AntdProvider>
      <QRCode aria-label={t('screens.qr', { name })} value={address} size={168} color="#12262b" bgColor="#ffffff" />
    </AntdProvider>
  );
}
