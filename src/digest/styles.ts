import { palette, type Tone, type ToneColours } from '../domain/wording';

/** The palette for readers of dark screens, as legible as the other. */
export const darkTones: Record<Tone, ToneColours> = {
  overdue: { background: '#5c1d19', text: '#fad2cf' },
  dueSoon: { background: '#4d3a09', text: '#fde293' },
  blocked: { background: '#432266', text: '#e9d2fd' },
  done: { background: '#10401f', text: '#ceead6' },
  quiet: { background: '#3c4043', text: '#e8eaed' },
};

export const lightPage = {
  page: '#f1f3f4',
  sheet: '#ffffff',
  text: '#202124',
  muted: '#4a4e52',
  link: '#174ea6',
  line: '#dadce0',
  underline: '#a8c0e6',
  button: '#174ea6',
  buttonText: '#ffffff',
};

export const darkPage: typeof lightPage = {
  page: '#17181a',
  sheet: '#202124',
  text: '#e8eaed',
  muted: '#bdc1c6',
  link: '#a8c7fa',
  line: '#4a4e52',
  underline: '#52698f',
  button: '#a8c7fa',
  buttonText: '#062e6f',
};

const tones = Object.keys(darkTones) as Tone[];

/**
 * Only for programs that know the reader's scheme (Apple Mail, Outlook for Mac and phones, Thunderbird); Gmail ignores it
 * and turns the inline colours round by itself. One simple block, since Gmail drops a whole block it cannot parse.
 */
export const darkStyle = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:${darkPage.page}!important}
.sheet{background-color:${darkPage.sheet}!important}
.text{color:${darkPage.text}!important}
.muted{color:${darkPage.muted}!important}
.link{color:${darkPage.link}!important;border-color:${darkPage.underline}!important}
.line{border-color:${darkPage.line}!important}
.button{background-color:${darkPage.button}!important;color:${darkPage.buttonText}!important}
${tones.map((tone) => `.${tone}{background-color:${darkTones[tone].background}!important;color:${darkTones[tone].text}!important}`).join('\n')}
}`;

const font = 'font-family:Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const { page, sheet, text, muted, link, line, underline, button, buttonText } = lightPage;

/**
 * Inline styles: the only ones every mail program keeps. Links have a border for an underline, because a real one runs
 * through the dots under Vietnamese vowels.
 */
export const styles = {
  body: `margin:0;padding:0;background-color:${page};-webkit-text-size-adjust:100%`,
  preheader:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all',
  page: `width:100%;background-color:${page}`,
  sheet: `width:100%;max-width:600px;border-top:4px solid ${link};background-color:${sheet};${font};word-break:break-word;overflow-wrap:anywhere`,
  inner: 'padding:16px 18px 18px',
  masthead: `margin:0;font-size:14px;line-height:20px;color:${muted}`,
  greeting: `margin:10px 0 0;font-size:16px;line-height:24px;color:${text}`,
  h1: `margin:4px 0 0;font-size:23px;line-height:30px;font-weight:bold;color:${text}`,
  part: `margin:40px 0 0;padding:16px 0 0;border-top:3px solid ${link};font-size:21px;line-height:28px;font-weight:bold;color:${text}`,
  lead: `margin:6px 0 0;font-size:15px;line-height:21px;color:${text}`,
  heading: `margin:16px 0 4px;font-size:18px;line-height:24px;font-weight:bold;color:${text}`,
  paragraph: `margin:6px 0 0;font-size:14px;line-height:20px;color:${text}`,
  list: 'width:100%;border-collapse:collapse',
  item: `padding:8px 0;border-top:1px solid ${line};vertical-align:top`,
  badges: 'margin:0 0 2px;font-size:14px;line-height:22px',
  badge:
    'display:inline-block;padding:0 6px;border-radius:4px;font-size:13px;line-height:20px;font-weight:bold',
  title: 'margin:0;font-size:16px;line-height:23px',
  titleLink: `color:${text};text-decoration:none;border-bottom:1px solid ${line}`,
  detail: `margin:2px 0 0;font-size:14px;line-height:20px;color:${muted}`,
  actionPlace: 'margin:6px 0 0',
  actionCell: `border-radius:4px;background-color:${button}`,
  action: `display:inline-block;padding:10px 18px;border-radius:4px;background-color:${button};color:${buttonText};font-size:16px;line-height:24px;font-weight:bold;text-decoration:none`,
  lines: 'margin:0;padding:0;list-style:none',
  oneLine: `margin:0;padding:4px 0;border-top:1px solid ${line};font-size:14px;line-height:20px;color:${muted}`,
  more: `margin:0;padding:8px 0 0;border-top:1px solid ${line};font-size:15px;line-height:24px`,
  moreLink: `color:${link};text-decoration:none;border-bottom:1px solid ${underline}`,
  buttonCell: 'padding:18px 0 0',
  button: `display:inline-block;padding:12px 24px;border-radius:4px;background-color:${button};color:${buttonText};font-size:16px;line-height:24px;font-weight:bold;text-decoration:none`,
  footer: `padding:12px 18px 16px;border-top:1px solid ${line}`,
  footerLine: `margin:0 0 4px;font-size:13px;line-height:18px;color:${muted}`,
} as const;

/** What is special about a letter, above everything else in it. */
export const markStyle = `padding:8px 12px;border-radius:4px;font-size:15px;line-height:22px;font-weight:bold;background-color:${palette.dueSoon.background};color:${palette.dueSoon.text}`;

/** The badge's colours, inline. */
export const toneStyle = (tone: Tone): string =>
  `${styles.badge};background-color:${palette[tone].background};color:${palette[tone].text}`;
