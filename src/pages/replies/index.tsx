import { mount } from '../mount';
import { RepliesPage } from './RepliesPage';

mount('Nhập phản hồi', <RepliesPage />);
