; Inno Setup: the Windows installer, for one user, without a password. Untried on Windows.
; iscc /DVersion=0.1.0 build_spec\windows\pilcrow.iss   (done by build_spec/package.py)

[Setup]
AppId={{6C0F2C0B-6C39-4C39-9E0E-4B8B2B6F6B0A}
AppName=Pilcrow
AppVersion={#Version}
AppPublisher=The Pilcrow authors
DefaultDirName={autopf}\Pilcrow
DefaultGroupName=Pilcrow
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\pilcrow\pilcrow.ico
UninstallDisplayIcon={app}\pilcrow.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes

[Files]
Source: "..\..\dist\pilcrow\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; what an earlier version brought and this one does not; notes lie elsewhere
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Pilcrow"; Filename: "{app}\pilcrow.exe"

; "Open with" offers Pilcrow for what it reads (about.py); nothing is taken from the program that has it now.
[Registry]
Root: HKA; Subkey: "Software\Classes\Pilcrow.Document"; ValueType: string; ValueData: "Document"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Pilcrow.Document\DefaultIcon"; ValueType: string; ValueData: "{app}\pilcrow.exe,0"
Root: HKA; Subkey: "Software\Classes\Pilcrow.Document\shell\open\command"; ValueType: string; ValueData: """{app}\pilcrow.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.text\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xht\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mhtml\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mht\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.warc\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "Pilcrow.Document"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\pilcrow.exe"; Description: "{cm:LaunchProgram,Pilcrow}"; Flags: nowait postinstall skipifsilent
