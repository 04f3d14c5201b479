import { mount } from '../mount';
import { AuditPage } from './AuditPage';

mount('Nhật ký điện thoại', <AuditPage />);
