import { folded } from './text';

/** How offices are called; no family name begins with such words. */
const officeHead =
  /^(?:cong an|uy ban|ubnd|hdnd|mttq|mat tran|van phong|ban chi (?:huy|dao|uy)|dang uy|chi bo|doan thanh nien|hoi (?:lien hiep|nong dan|phu nu|cuu chien binh|nguoi cao tuoi|chu thap do)|truong (?:tieu hoc|trung hoc|thcs|thpt|mam non)|tram y te|khu pho|to dan pho|thon)\b/;

const placeHead = /^(?:khu pho|to dan pho|thon)\b/;

/** Whether a name is that of a neighbourhood, whatever it is called: "Khu phố 3", "Thôn Đông". */
export const namesPlace = (name: string): boolean => placeHead.test(folded(name));

/** Whether a name is that of an office or a place and not of a person: "Công an thị trấn", "Khu phố 3". */
export const namesOffice = (name: string): boolean => officeHead.test(folded(name));
