import { mount } from '../mount';
import { SettingsPage } from './SettingsPage';

mount('Lịch gửi và cài đặt', <SettingsPage />);
