import { secretary } from '../../support/office';
import { linkFor, openLink } from '../../support/phone';
import { binh, office } from '../../support/phoneOffice';

describe('The page of a personal link', () => {
  it('stands neither in the title of its page nor anywhere else in it than where its calls take it from', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const { html, title, metaTags } = project.serve({ k: key, t: 'NV-1</script><b>' });
    expect(title).toBe('Việc của tôi');
    expect(metaTags).toEqual({ viewport: 'width=device-width, initial-scale=1' });
    expect(html.split(key)).toHaveLength(2);
    expect(html).not.toContain('</script><b>');
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(project.log.join()).not.toContain(key);
    // Whoever makes up an address makes the page no larger.
    expect(project.serve({ k: key, t: 'x'.repeat(100_000) }).html).not.toContain('x'.repeat(301));
  });

  it('tells whoever opens a page that cannot read the sheet, and nobody loses a letter', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    project.takenBack.set(secretary, ['spreadsheets.currentonly']);
    expect(openLink(project, key)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Google chưa cho trang web đọc bảng/),
    });
  });
});
