import type { ProjectFiles } from 'stand-in';
import { array, nullish, number, object, parse, string } from 'valibot';
import { PlainError } from '../plainError';
import type { Outcome } from './clasp';

/** How our deployment is told from others of the project. */
const description = 'Tổng hợp tuần: trang trên điện thoại';

/** The manifest that makes a deployment a web app: it runs as whoever deployed it, and a phone needs no account. */
export function asWebApp(files: ProjectFiles): ProjectFiles {
  const webapp = { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' };
  const manifest: ProjectFiles['manifest'] = Object.assign({}, files.manifest, { webapp });
  return { ...files, manifest };
}

const deployment = object({
  deploymentId: string(),
  versionNumber: nullish(number()),
  description: nullish(string()),
});

/** What Google holds now, or the run of clasp that failed. */
type Deployed = { address: string; renewed: boolean } | { failed: Outcome };

/**
 * Makes the web app of a pushed project, or gives the one there is the new version, so that its address stays. `run`: clasp in
 * the project's folder. `chosen`: the deployment, by its id or address, where there are several. Throws PlainError.
 */
export async function deployWebApp(
  run: (args: string[]) => Promise<Outcome>,
  chosen: string | undefined,
): Promise<Deployed> {
  const listed = await run(['list-deployments', '--json']);
  if (listed.code !== 0) return { failed: listed };
  const known = parse(array(deployment), jsonIn(listed.stdout))
    // The one without a version is the editors' own, which follows the script by itself.
    .filter(({ versionNumber }) => versionNumber != null);
  const renewing = deploymentOf(known, chosen);
  const made = await run(
    renewing === null
      ? ['create-deployment', '--description', description, '--json']
      : ['update-deployment', renewing, '--description', description, '--json'],
  );
  if (made.code !== 0) return { failed: made };
  const { deploymentId } = parse(deployment, jsonIn(made.stdout));
  return {
    address: `https://script.google.com/macros/s/${deploymentId}/exec`,
    renewed: renewing !== null,
  };
}

type Known = { deploymentId: string; description?: string | null | undefined };

/** The deployment to renew; null where a first one is to be made. */
function deploymentOf(known: readonly Known[], chosen: string | undefined): string | null {
  const ids = known.map(({ deploymentId }) => deploymentId);
  if (chosen !== undefined) {
    const id = /\/s\/([\w-]+)/.exec(chosen)?.[1] ?? chosen.trim();
    if (ids.includes(id)) return id;
    throw new PlainError(
      `Dự án này không có bản triển khai “${id}”. ${ids.length === 0 ? 'Bỏ phần này đi để tạo bản đầu tiên.' : `Đang có: ${ids.join(', ')}.`}`,
    );
  }
  const ours = known.filter((one) => one.description === description);
  const [only, ...others] = ours.length > 0 ? ours : known;
  if (others.length > 0)
    throw new PlainError(
      `Dự án này có nhiều bản triển khai nên không rõ làm mới bản nào. Chạy lại với địa chỉ trang đang dùng: --web-app ĐỊA_CHỈ. Đang có: ${ids.join(', ')}.`,
    );
  return only?.deploymentId ?? null;
}

/** clasp may print a line of its own before the answer. */
const jsonIn = (text: string): unknown => JSON.parse(text.slice(Math.max(0, text.search(/[[{]/))) || 'null');
