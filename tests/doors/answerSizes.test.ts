import { openPage, pages } from '../../local/cli/bench/answers';
import { grown } from '../../local/cli/bench/workbook';
import { asOpenPage } from '../../local/asPage';
import { openProject } from '../../local/run';
import { sampleToday } from '../../local/sample/story';
import { pushedFiles, secretary } from '../support/office';
import { sampleWorkbook } from '../support/sample';
import { isWhole } from '../support/size';

/** The pages that are shown most. */
const largest = ['week', 'meeting'];
const tried = pages.filter(({ page }) => isWhole('answers') || largest.includes(page));

describe('With 10,000 tasks and 500 people', () => {
  it.each(tried)('the page $page is shown less than a megabyte', async ({ item }) => {
    const workbook = grown(await sampleWorkbook(), { tasks: 10_000, recipients: 500 });
    const files = await pushedFiles();
    const project = await openProject({ files, workbook, user: secretary, today: sampleToday });
    expect(openPage(project, item, (...asked) => asOpenPage(project)(...asked))).toBeLessThan(1_000_000);
  });
});
