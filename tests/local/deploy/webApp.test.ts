import { asWebApp, deployWebApp } from '../../../local/deploy/webApp';

const ours = 'Tổng hợp tuần: trang trên điện thoại';
const head = { deploymentId: 'AKfycb-head' };
const of = (deploymentId: string, description?: string) => ({ deploymentId, versionNumber: 1, description });

/** What clasp is asked after it listed these, and what came of it. */
async function deployed(listed: object[], chosen?: string) {
  const asked: string[][] = [];
  const run = (args: string[]) => {
    asked.push(args);
    const made = { deploymentId: args[0] === 'update-deployment' ? args[1] : 'AKfycb-new', versionNumber: 2 };
    const stdout = JSON.stringify(args[0] === 'list-deployments' ? listed : made);
    return Promise.resolve({ code: 0, stdout: `- một dòng của clasp\n${stdout}`, stderr: '' });
  };
  const outcome = await deployWebApp(run, chosen);
  return { asked: asked[1]?.slice(0, 2), outcome };
}

describe('The web app of a project', () => {
  it('is made where only the editors’ own deployment is there', async () => {
    expect(await deployed([head])).toEqual({
      asked: ['create-deployment', '--description'],
      outcome: { address: 'https://script.google.com/macros/s/AKfycb-new/exec', renewed: false },
    });
  });

  it.each([
    [
      'its own, whatever others there are',
      [head, of('by-hand', 'Bản 1'), of('ours', ours)],
      undefined,
      'ours',
    ],
    ['the only one, made by hand', [head, of('by-hand')], undefined, 'by-hand'],
    [
      'the one of the address that is in use',
      [of('by-hand'), of('ours', ours)],
      'https://script.google.com/macros/s/by-hand/exec',
      'by-hand',
    ],
    ['the one of the id', [of('by-hand'), of('ours', ours)], ' by-hand ', 'by-hand'],
  ])('is renewed: %s', async (_, listed, chosen, renewed) => {
    expect(await deployed(listed, chosen)).toEqual({
      asked: ['update-deployment', renewed],
      outcome: { address: `https://script.google.com/macros/s/${renewed}/exec`, renewed: true },
    });
  });

  it('is not guessed', async () => {
    await expect(deployed([of('one'), of('two')])).rejects.toThrow(
      /nhiều bản triển khai.*--web-app ĐỊA_CHỈ.*one, two/,
    );
    await expect(deployed([of('one')], 'gone')).rejects.toThrow(
      /không có bản triển khai “gone”\. Đang có: one/,
    );
    await expect(deployed([head], 'gone')).rejects.toThrow(/Bỏ phần này đi để tạo bản đầu tiên/);
  });

  it('opens to phones without an account, and runs as whoever deployed it', () => {
    const files = { code: '', pages: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ['one'] } };
    expect(asWebApp(files).manifest).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      oauthScopes: ['one'],
      webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
    });
  });
});
