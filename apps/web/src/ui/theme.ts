import type { ThemeConfig } from 'antd';

/** The portal's tokens for antd; the same values as `tokens.css`. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: '#0b6e78',
    colorPrimaryHover: '#0d7c88',
    colorLink: '#0b6e78',
    colorLinkHover: '#0d7c88',
    colorText: '#12262b',
    colorTextSecondary: '#48606a',
    colorTextDescription: '#48606a',
    colorTextPlaceholder: '#5d737b',
    colorSuccess: '#1a7042',
    colorWarning: '#8a5200',
    colorError: '#b3261e',
    colorInfo: '#0b6e78',
    colorBorder: '#7d9196',
    colorBorderSecondary: '#dde7e8',
    colorBgLayout: '#f4f8f8',
    borderRadius: 8,
    controlHeight: 40,
    fontSize: 16,
    lineWidthFocus: 3,
    fontFamily: 'var(--fonts)',
    boxShadow: '0 1px 2px rgb(7 63 71 / 6%), 0 8px 24px rgb(7 63 71 / 8%)',
  },
  components: {
    Table: { fontSize: 14, headerBg: '#f4f8f8', headerColor: '#48606a', rowHoverBg: '#f4f8f8', borderColor: '#dde7e8' },
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
    Form: { itemMarginBottom: 24, verticalLabelPadding: '0 0 4px' },
    Modal: { titleFontSize: 20 },
  },
};
