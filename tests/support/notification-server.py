"""A desktop's notification service for tests: keeps what it is asked to show, and clicks or closes it on command.

One line of JSON on standard input is one command, one line on standard output its answer:
{"list": true} | {"click": id} | {"close": id}
"""
import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'
DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)


class Server(dbus.service.Object):
    def __init__(self):
        super().__init__(bus, '/org/freedesktop/Notifications')
        self.shown = {}
        self.total = 0

    @dbus.service.method(NAME, in_signature='', out_signature='as')
    def GetCapabilities(self):
        return ['actions', 'body', 'persistence']

    @dbus.service.method(NAME, in_signature='', out_signature='ssss')
    def GetServerInformation(self):
        return ('test', 'test', '1', '1.2')

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        number = int(replaces)
        if number == 0:
            self.total += 1
            number = self.total
        self.shown[number] = {'id': number, 'title': str(summary), 'message': str(body)}
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
            self.ActionInvoked(command['click'], 'default')
        if 'close' in command:
            self.close(command['close'], 2)
        print(json.dumps({'shown': list(self.shown.values()), 'total': self.total}), flush=True)
        return False


server = Server()


def listen():
    for line in sys.stdin:
        GLib.idle_add(server.obey, json.loads(line))
    GLib.idle_add(loop.quit)


loop = GLib.MainLoop()
threading.Thread(target=listen, daemon=True).start()
loop.run()
