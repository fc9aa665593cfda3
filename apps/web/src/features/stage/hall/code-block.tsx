import { QRCode } from 'antd';
import { AntdProvider } from '../../../ui/antd-provider.js';
import styles from './hall.module.css';

/** An address to scan, and to type where there is no camera. */
export function CodeBlock({ label, address }: { label: string; address: string }) {
  return (
    <figure className={styles.code}>
      <AntdProvider>
        <QRCode aria-label={label} type="svg" value={address} size={176} color="#12262b" bgColor="#ffffff" />
      </AntdProvider>
      <figcaption>
        <strong>{label}</strong>
        <a href={address}>{address}</a>
      </figcaption>
    </figure>
  );
}
