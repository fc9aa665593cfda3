import { QRCode } from 'antd';
import { AntdProvider } from '../../../ui/antd-provider.js';

/** The code for the door, to be read from the screen. */
export default function PassCode({ label, text }: { label: string; text: string }) {
  return (
    <AntdProvider>
      <QRCode aria-label={label} value={text} size={220} color="#12262b" bgColor="#ffffff" />
    </AntdProvider>
  );
}
