import { mount } from '../mount';
import { NoticePage } from './NoticePage';

mount('Nhập thông báo', <NoticePage />);
