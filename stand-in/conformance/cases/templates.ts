import { assumed, documented, reference, reported, type Case } from '../case';
import { refusal } from '../scratch';

const guide = reference('guides/html/templates');
const page = reference('reference/html/html-template');

type Template = GoogleAppsScript.HTML.HtmlTemplate & Record<string, unknown>;

/** What a template gives with some variables set. */
const filled =
  (source: string, variables: Record<string, unknown> = {}) =>
  (): string => {
    const template = HtmlService.createTemplate(source) as Template;
    for (const name of Object.keys(variables)) template[name] = variables[name];
    return template.evaluate().getContent();
  };

/** Pages with code in them. */
export const templates: Case[] = [
  documented(
    'A template without code is itself',
    page('evaluate()'),
    '<p>Tuần này</p>',
    filled('<p>Tuần này</p>'),
  ),
  documented(
    'Standard scriptlets run and print nothing',
    guide('standard_scriptlets'),
    '<p></p>',
    filled('<p><? var a = 1; ?></p>'),
  ),
  documented(
    'Printing scriptlets print',
    guide('printing_scriptlets'),
    '<p>3/9</p>',
    filled('<p><?= 3 + "/" + 9 ?></p>'),
  ),
  documented(
    'Variables set on a template are known in it',
    guide('pushing_variables_to_templates'),
    '<p>An</p>',
    filled('<p><?= name ?></p>', { name: 'An' }),
  ),
  documented(
    'Code runs around the page between its pieces',
    guide('standard_scriptlets'),
    '<b>1</b><b>2</b>',
    filled('<? for (var i = 1; i < 3; i++) { ?><b><?= i ?></b><? } ?>'),
  ),
  documented(
    'A condition leaves out what stands in it',
    guide('standard_scriptlets'),
    'có',
    filled('<? if (late) { ?>có<? } else { ?>không<? } ?>', { late: true }),
  ),
  documented(
    'What is printed among text is escaped as text',
    guide('printing_scriptlets'),
    '<p>&lt;b&gt;An &amp; Bình</p>',
    filled('<p><?= name ?></p>', { name: '<b>An & Bình' }),
  ),
  documented(
    'What is force-printed is not escaped',
    guide('force-printing_scriptlets'),
    '<p><b>An</b></p>',
    filled('<p><?!= name ?></p>', { name: '<b>An</b>' }),
  ),
  documented('What is printed into an attribute cannot leave it', guide('printing_scriptlets'), false, () =>
    /"\s*onclick/.test(filled('<p title="<?= name ?>">x</p>', { name: 'a" onclick="alert(1)' })()),
  ),
  documented(
    'What is printed into a script stays a text there',
    guide('printing_scriptlets'),
    false,
    () =>
      filled('<script>var a = "<?= name ?>";</script>', { name: '";alert(1)//' })().indexOf('";alert(1)') >=
      0,
  ),
  documented(
    'What is printed into a script cannot end it',
    guide('printing_scriptlets'),
    1,
    () =>
      filled("<script>var a = '<?= name ?>';</script>", { name: '</script><script>' })().split('</script>')
        .length - 1,
  ),
  assumed(
    'An address that runs a script is not printed into a link',
    guide('printing_scriptlets'),
    false,
    () => filled('<a href="<?= to ?>">x</a>', { to: 'javascript:alert(1)' })().indexOf('"javascript:') >= 0,
  ),
  documented('The page keeps title and size after evaluating', page('evaluate()'), ['Tuần này', 300], () => {
    const output = HtmlService.createTemplate('<p>a</p>').evaluate().setTitle('Tuần này').setWidth(300);
    return [output.getTitle(), output.getWidth()];
  }),
  documented(
    'The source of a template is read back as it is',
    page('getRawContent()'),
    '<p><?= 1 ?></p>',
    () => HtmlService.createTemplate('<p><?= 1 ?></p>').getRawContent(),
  ),
  reported(
    'A variable nobody set stops the template',
    page('evaluate()'),
    true,
    () => refusal(filled('<?= tuKiemTraKhongCo ?>')) !== 'accepted',
  ),
  documented(
    'A template file that is not there is named',
    reference('reference/html/html-service')('createTemplateFromFile(filename)'),
    { refused: 'Exception: No HTML file named KhongCo was found.' },
    () => refusal(() => HtmlService.createTemplateFromFile('KhongCo')),
  ),
];
