import { caniemail, rawData } from 'caniemail';
import { committee, week32 } from '../digest/committee';
import { everyMail } from '../digest/everyMail';

const programs = [
  'gmail.desktop-webmail',
  'gmail.android',
  'gmail.ios',
  'outlook.windows',
  'outlook.macos',
  'outlook.android',
  'outlook.ios',
  'apple-mail.ios',
  'apple-mail.macos',
] as const;

/** What some program leaves out, and why nobody misses anything there. */
const enhancements: Record<string, string> = {
  'color-scheme CSS property': 'Gmail and Outlook turn colours round by themselves',
  'color-scheme meta tag': 'Gmail and Outlook turn colours round by themselves',
  '@media': 'holds the dark colours only',
  'overflow-wrap': 'word-break stands beside it',
  'border-radius': 'corners are square',
  'table-layout': 'the columns have their widths as attributes too',
  'max-height property': 'the preheader is hidden by display and mso-hide already',
  overflow: 'the preheader is hidden by display and mso-hide already',
  opacity: 'the preheader is hidden by display and mso-hide already',
  '<body> element': 'the page’s colour stands on the table within as well',
};

/** Properties nobody needed to test, being older than all these programs, and two that only one program reads. */
const untested = new Set(['color', 'font-family', 'mso-hide', '-webkit-text-size-adjust']);

const mails = everyMail(week32, committee);

describe('By the caniemail data', () => {
  it.each(programs)('%s draws everything a letter uses, but for known enhancements', (program) => {
    const missing = new Set(
      mails.flatMap(([, { html }]) => {
        const { errors } = caniemail({ clients: [program], html }).issues;
        return (errors.get(program) ?? []).map(({ title }) => title);
      }),
    );
    for (const title of missing) expect(Object.keys(enhancements)).toContain(title);
  });

  const used = new Set(
    mails.flatMap(([, { html }]) =>
      [...html.matchAll(/ style="([^"]*)"/g)].flatMap(([, style = '']) =>
        style.split(';').map((declaration) => declaration.split(':')[0]?.trim() ?? ''),
      ),
    ),
  );

  it('Outlook.com draws every style property and element a letter uses, but for known enhancements', () => {
    const elements = mails.flatMap(([, { html }]) =>
      [...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name),
    );
    const features = new Set([
      ...[...used].map((property) => `css-${property}`),
      ...elements.map((name) => `html-${name}`),
    ]);
    const inData = rawData.data.filter(({ slug }) => features.has(slug));
    const missing = inData.filter(({ stats }) => {
      const [latest] = Object.entries(stats.outlook?.['outlook-com'] ?? {})
        .sort()
        .slice(-1);
      return latest?.[1].startsWith('n');
    });
    expect(inData.length).toBeGreaterThan(20);
    for (const { title } of missing) expect(Object.keys(enhancements)).toContain(title);
  });

  it('every style property a letter uses has been tried in mail programs', () => {
    const tried = new Set(rawData.data.map(({ slug }) => slug));
    const known = (property: string): boolean =>
      tried.has(`css-${property.replace(/^border-(top|bottom)$/, 'border')}`) || untested.has(property);
    expect([...used].filter((property) => property !== '' && !known(property))).toEqual([]);
  });

  it('would say so if a letter used what Gmail and Outlook leave out', () => {
    const { errors } = caniemail({ clients: [...programs], html: '<p style="position:fixed">x</p>' }).issues;
    expect([...errors.keys()]).toContain('outlook.windows');
  });
});
