"""A desktop's services for tests: notifications, which it keeps and can click or close, and a screen that locks.

One line of JSON on standard input is one command, one line on standard output its answer:
{"list": true} | {"click": id, "action": key} | {"close": id} | {"lock": true or false} | {"refuse": true}
"""
import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'
SAVER = 'org.freedesktop.ScreenSaver'
DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
names = [dbus.service.BusName(NAME, bus), dbus.service.BusName(SAVER, bus)]


class ScreenSaver(dbus.service.Object):
    def __init__(self):
        super().__init__(bus, '/org/freedesktop/ScreenSaver')
        self.locked = False

    @dbus.service.method(SAVER, in_signature='', out_signature='b')
    def GetActive(self):
        return self.locked

    @dbus.service.signal(SAVER, signature='b')
    def ActiveChanged(self, locked):
        pass

    def lock(self, locked):
        self.locked = locked
        self.ActiveChanged(locked)


class Server(dbus.service.Object):
    def __init__(self):
        super().__init__(bus, '/org/freedesktop/Notifications')
        self.shown = {}
        self.total = 0
        self.calls = 0
        self.refuses = False

    @dbus.service.method(NAME, in_signature='', out_signature='as')
    def GetCapabilities(self):
        return ['actions', 'body', 'persistence']

    @dbus.service.method(NAME, in_signature='', out_signature='ssss')
    def GetServerInformation(self):
        return ('test', 'test', '1', '1.2')

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        if self.refuses:
            raise dbus.DBusException('not allowed', name='org.freedesktop.DBus.Error.AccessDenied')
        self.calls += 1
        number = int(replaces)
        if number == 0:
            self.total += 1
            number = self.total
        texts = [str(text) for text in actions]
        self.shown[number] = {
            'id': number,
            'title': str(summary),
            'message': str(body),
            'actions': [{'key': key, 'label': label} for key, label in zip(texts[::2], texts[1::2])],
            'silent': bool(hints.get('suppress-sound', False)),
        }
        return number

    @dbus.service.method(NAME, in_signature='u', out_signature='')
    def CloseNotification(self, number):
        self.close(int(number), 3)

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, action):
        pass

    def close(self, number, reason):
        self.shown.pop(number, None)
        self.NotificationClosed(number, reason)

    def obey(self, command):
        if 'click' in command:
            self.ActionInvoked(command['click'], command['action'])
        if 'close' in command:
            self.close(command['close'], 2)
        if 'refuse' in command:
            self.refuses = command['refuse']
        if 'lock' in command:
            saver.lock(command['lock'])
        state = {'shown': list(self.shown.values()), 'total': self.total, 'calls': self.calls}
        print(json.dumps(state), flush=True)
        return False


server = Server()
saver = ScreenSaver()


def listen():
    for line in sys.stdin:
        GLib.idle_add(server.obey, json.loads(line))
    GLib.idle_add(loop.quit)


loop = GLib.MainLoop()
threading.Thread(target=listen, daemon=True).start()
loop.run()
