import { StyleProvider } from '@ant-design/cssinjs';
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import { type ReactNode, useEffect } from 'react';
import { useLocale } from '../lib/i18n.js';
import { theme } from './theme.js';

/** antd in the portal's look and the language in use; around the part that needs it, so that no other page loads it. */
export function AntdProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  useEffect(() => {
    dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');
  }, [locale]);
  return (
    <StyleProvider layer>
      <ConfigProvider locale={locale === 'en' ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </StyleProvider>
  );
}
