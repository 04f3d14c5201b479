import { bundleAddOn, doorFunctions } from './addOn';
import { doors, enclosed, heading } from './scriptFile';
import { bundleWhole } from './whole';

/** The pushed scripts: what Google may call, and the files behind it by name. */
interface ServerScripts {
  code: string;
  scripts: Record<string, string>;
}

/**
 * A readable file for the doors, and one minified file behind it. Google loads them all at every click and every edit, and loading
 * runs nothing. `version`: of the add-on, for whoever opens the script.
 */
export async function bundleServer(root: string, entry: string, version: string): Promise<ServerScripts> {
  const addOn = await bundleAddOn(root, entry);
  return {
    code: `${heading([entry])}${about(version)}${doorFunctions(addOn.doors)}`,
    scripts: { AddOn: `${heading(['src'])}\n${addOn.script}` },
  };
}

const about = (version: string): string => `//
// Tổng hợp tuần ${version}: thêm menu "Tổng hợp tuần" vào bảng theo dõi này. Mã nguồn đọc được, có chú thích, ở kho mã của Tổng hợp tuần
// (thư mục src); tệp AddOn là mã ấy đã thu gọn. Mỗi hàm dưới đây là một việc Google được gọi: từ menu, từ trang, hoặc theo giờ.
`;

/** A script file with its own doors, which needs no other file. */
export async function bundleAlone(root: string, entry: string, name: string): Promise<string> {
  const whole = await bundleWhole(root, entry, name);
  const file = `${heading(whole.sources)}\n${await enclosed(whole)}`;
  return `${file}${doors(whole, file)}`;
}
